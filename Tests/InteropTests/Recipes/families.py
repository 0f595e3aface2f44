"""The same load on two servers, OURS and APACHES: PORT METRICSPORT of each. Says which figures differ; nothing where none does.

A family whose samples change on Apache's changes on ours and the other way round; what the load alone decides is equal; and the
figures of ours are those of its `mntr`. Status 1 where anything differs.
"""
import socket, struct, sys, time, urllib.request

from kazoo import exceptions
from kazoo.client import KazooClient
from kazoo.exceptions import KazooException
from kazoo.security import make_digest_acl


class QuotaExceeded(exceptions.ZookeeperError): pass


exceptions.EXCEPTIONS[-125] = QuotaExceeded
# They hang on the machine, on the pace of the load, or on how a server is made.
FREE = {"avg_latency", "max_latency", "min_latency", "uptime", "outstanding_requests", "request_throttle_wait_count",
        "open_file_descriptor_count", "max_file_descriptor_count", "num_alive_connections", "stale_requests", "stale_requests_dropped"}
# Summaries whose counts are those of groups and queues, which are as long as they are; and who closes first when a session ends.
# A four-letter word of anybody counts as a packet.
FREE_COUNTS = {"connection_drop_count", "packets_received", "packets_sent", "fsynctime", "sync_processor_batch_size",
               "sync_processor_queue_flush_time_ms", "prep_processor_queue_size",
               "sync_processor_queue_size", "snapshottime"}
# Summaries that do not measure time or a queue: sums are equal too.
SUMS = {"node_changed_watch_count", "node_children_watch_count", "node_created_watch_count", "node_deleted_watch_count",
        "read_per_namespace", "write_per_namespace", "connection_token_deficit"}


def scrape(port):
    samples, kinds = {}, {}
    for line in urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10).read().decode().splitlines():
        if line.startswith("# TYPE "): kinds.__setitem__(*line[7:].split(" "))
        if line.startswith("#") or not line: continue
        name, value = line.rsplit(" ", 1)
        samples[name.replace(",}", "}")] = float(value)
    return samples, kinds


def word(port, text):
    with socket.create_connection(("127.0.0.1", port), 10) as s:
        s.sendall(text.encode())
        answer = b""
        while chunk := s.recv(65536): answer += chunk
    return answer.decode()


def tried(call, *arguments, **options):
    try: call(*arguments, **options)
    except KazooException: pass


def load(port, metrics):
    """Gives a client that is still connected."""
    host = f"127.0.0.1:{port}"
    one, two, short = (KazooClient(hosts=host, timeout=timeout) for timeout in (40, 40, 4))
    one.start(20)
    two.start(20)
    seen = lambda event: None
    one.create("/m", b"x")
    for i in range(50): one.create(f"/m/n{i}", b"y" * 20)
    for i in range(50):
        two.get(f"/m/n{i}", watch=seen)
        two.get(f"/m/n{i}")
        two.exists(f"/m/q{i}", watch=seen)
    two.get_children("/m", watch=seen)
    for _ in range(3): two.get_children("/m", include_data=True)
    for i in range(50): one.set(f"/m/n{i}", b"z")
    for i in range(10): one.create(f"/m/q{i}")
    for i in range(50): two.get(f"/m/n{i}", watch=seen)
    for i in range(20): one.delete(f"/m/n{i}")
    one.create("/m/e", ephemeral=True)
    one.sync("/m")
    for _ in range(2):
        transaction = one.transaction()
        transaction.create("/t1")
        transaction.set_data("/m", b"1")
        transaction.commit()
    tried(one.get, "/nosuch")
    tried(one.set, "/m", b"", version=77)
    one.get_acls("/m")
    one.add_auth("digest", "u:p")
    one.create("/acl", acl=[make_digest_acl("u", "p", all=True)])
    one.set_acls("/acl", [make_digest_acl("u", "p", read=True)])
    tried(two.get, "/acl")
    for answer in [two.get_async("/m/n30") for _ in range(300)]: answer.get(20)
    for answer in [one.create_async("/m/p-", b"1", sequence=True) for _ in range(300)]: answer.get(20)
    # A hard quota that is gone over, once alone and once in a multi.
    one.create("/zookeeper/quota/l/zookeeper_limits", b"count=-1,bytes=-1=;byteHardLimit=20;countHardLimit=2", makepath=True)
    one.create("/zookeeper/quota/l/zookeeper_stats", b"count=0,bytes=0")
    one.create("/l", b"")
    one.create("/l/a", b"")
    tried(one.create, "/l/b", b"")
    tried(one.set, "/l/a", b"x" * 50)
    # A session that ends, one that comes back, frames that are none, a port that is only touched.
    short.start(20)
    session = short.client_id
    short.create("/m/s", ephemeral=True)
    states = []
    short.add_listener(states.append)
    short._connection._socket.shutdown(socket.SHUT_RDWR)
    until = time.time() + 20
    while "SUSPENDED" not in states or states[-1] != "CONNECTED":
        if time.time() > until: raise SystemExit("the session does not come back")
        time.sleep(.01)
    short.get("/m/s")
    if short.client_id != session: raise SystemExit("another session came back")
    short.stop()
    short.close()
    with socket.create_connection(("127.0.0.1", port), 10) as s:
        s.sendall(struct.pack(">iiqiqi16s?", 45, 0, 0, 4000, 0, 16, bytes(16), False))
        s.recv(100)
        s.sendall(struct.pack(">iii", 8, 1, 4))
        s.recv(100)
    with socket.create_connection(("127.0.0.1", port), 10) as s:
        s.sendall(struct.pack(">i", 50_000_000))
        s.recv(100)
    # The one that was cut off ends without being heard of.
    until = time.time() + 40
    while scrape(metrics)[0]["global_sessions"] != 2:
        if time.time() > until: raise SystemExit("the session of the connection that was cut off does not end")
        time.sleep(.2)
    two.stop()
    two.close()
    return one


def family(sample):
    name = sample.split("{")[0]
    for ending in ("_count", "_sum"):
        if name not in KINDS and name.endswith(ending) and name[:-len(ending)] in KINDS: return name[:-len(ending)]
    return name


def changes(ports):
    port, metrics = ports
    before, kinds = scrape(metrics)
    KINDS.update(kinds)
    client = load(port, metrics)
    after, _ = scrape(metrics)
    told = word(port, "mntr")
    client.stop()
    client.close()
    # What a sample went up by, and its value for gauges.
    return {name: (value if KINDS.get(name) == "gauge" else value - before.get(name, 0)) for name, value in after.items()
            if value != before.get(name, 0) and value == value}, after, told


KINDS, wrong = {}, []
ports = [int(word) for word in sys.argv[1:5]]
(ours, after, told), (apaches, _, apaches_told) = changes(ports[:2]), changes(ports[2:])
skipped = lambda name: name.startswith(("jvm_", "process_")) or family(name) in FREE
moved = [{family(name) for name in figures if not skipped(name) and "quantile=" not in name} for figures in (ours, apaches)]
for name in sorted(moved[1] - moved[0]): wrong.append(f"{name} changes on Apache's alone")
for name in sorted(moved[0] - moved[1]): wrong.append(f"{name} changes on ours alone")
for name in sorted(set(ours) | set(apaches)):
    kind = family(name)
    if skipped(name) or "quantile=" in name or name.endswith("_sum") and kind not in SUMS or kind in FREE_COUNTS: continue
    if ours.get(name) != apaches.get(name): wrong.append(f"{name}: ours {ours.get(name)}, Apache's {apaches.get(name)}")
names = [{line.split("\t")[0] for line in text.splitlines() if not line.startswith("zk_jvm_")} for text in (told, apaches_told)]
for name in sorted(names[0] ^ names[1]): wrong.append(f"mntr: {name} on {'ours' if name in names[0] else 'Apache`s'} alone")
for line in told.splitlines():
    name, _, value = line.partition("\t")
    plain = name[3:]
    if plain not in after or skipped(plain) or plain.endswith("_sum"): continue
    # The word itself is a packet.
    if plain not in ("packets_received", "packets_sent") and float(value) != after[plain] and after[plain] == after[plain]:
        wrong.append(f"{plain}: mntr {value}, the endpoint {after[plain]}")
print("\n".join(wrong) if wrong else f"equal {len(moved[0])} families that change")
sys.exit(1 if wrong else 0)
