"""What a server (PORT) answers below quotas, soft and hard, of count and bytes, nested, unreadable, half there: a line each."""
import sys

from kazoo import exceptions
from kazoo.client import KazooClient


class QuotaExceeded(exceptions.ZookeeperError): pass


exceptions.EXCEPTIONS[-125] = QuotaExceeded
zk = KazooClient(hosts=f"127.0.0.1:{sys.argv[1]}", timeout=20)
zk.start(20)


def tried(what, call, *arguments, **options):
    try:
        result = call(*arguments, **options)
        result = result if isinstance(result, str) else type(result).__name__
    except Exception as error: result = type(error).__name__
    print(what, result)


def limit(path, text):
    base = "/zookeeper/quota" + path
    zk.ensure_path(base)
    for name, data in (("zookeeper_limits", text), ("zookeeper_stats", "count=0,bytes=0")): zk.create(f"{base}/{name}", data.encode())


def used(path): print("used", path, zk.get(f"/zookeeper/quota{path}/zookeeper_stats")[0])


def multi(*operations):
    transaction = zk.transaction()
    for name, *arguments in operations: getattr(transaction, name)(*arguments)
    print("multi", [type(result).__name__ for result in transaction.commit()])


for path, text in (("/soft", "count=3,bytes=10"), ("/hard", "count=-1,bytes=-1=;byteHardLimit=10;countHardLimit=3"),
                   ("/both", "count=2,bytes=5=;byteHardLimit=10;countHardLimit=3"), ("/none", "count=-1,bytes=-1")):
    zk.create(path, b"")
    limit(path, text)
    used(path)
    for name in "abc": tried("create", zk.create, f"{path}/{name}", b"12")
    for count in (5, 9, 50, 60, 0): tried(f"set {count}", zk.set, f"{path}/a", b"x" * count)
    used(path)
    multi(("set_data", f"{path}/a", b"x" * 30), ("create", f"{path}/q", b""))
    multi(("delete", f"{path}/b"), ("create", f"{path}/b", b"1"))
    multi(("create", f"{path}/m1", b""), ("create", f"{path}/m2", b""))
    tried("delete", zk.delete, f"{path}/b")
    used(path)
    tried("ephemeral", zk.create, f"{path}/e", b"", ephemeral=True)
    tried("sequential", zk.create, f"{path}/s-", b"1", sequence=True)
    used(path)
zk.create("/outer/inner", b"", makepath=True)
limit("/outer", "count=3,bytes=-1")
limit("/outer/inner", "count=2,bytes=-1")
for name in ("inner/x", "inner/y", "y"): tried("nested", zk.create, f"/outer/{name}", b"1")
used("/outer")
used("/outer/inner")
tried("unreadable", zk.set, "/zookeeper/quota/outer/zookeeper_limits", b"count=abc,bytes=")
tried("below it", zk.create, "/outer/z", b"")
tried("below another", zk.create, "/outer/inner/z", b"")
for path, name in (("/limits", "zookeeper_limits"), ("/stats", "zookeeper_stats")):
    zk.create(path, b"")
    zk.ensure_path("/zookeeper/quota" + path)
    tried("half", zk.create, f"/zookeeper/quota{path}/{name}", b"count=1,bytes=1")
    tried("below half", zk.create, f"{path}/x", b"1")
used("/stats")
tried("gone", zk.delete, "/zookeeper/quota/hard/zookeeper_limits")
tried("free", zk.create, "/hard/free", b"x" * 100)
used("/hard")
zk.stop()
