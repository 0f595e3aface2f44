"""Rows of records: produce, consume, and lines through the console."""
import os, re, socket, statistics, subprocess, sys

from cluster import HOST, wait
from measure import FTK, Run, by_turns, create, delete, median_run, row, saturating, script, settle

ROUNDS = int(os.environ.get("FTK_BENCH_ROUNDS", "3"))


def brokers(*clusters):
    return {c.kind: c.pid(c.broker) for c in clusters}


def perf_test(cluster, topic, records, clients, batch):
    """Several kafka-producer-perf-test side by side; the run, with `rate` in MB/s from the first record to the last and `cpu_per_gb`."""
    run = Run([script("kafka-producer-perf-test.sh", "--num-records", str(records // clients), "--topic", topic, "--record-size", "1024",
                      "--throughput", "-1", "--producer-props", f"bootstrap.servers={cluster.bootstrap}", "acks=1", f"batch.size={batch}",
                      "linger.ms=5")] * clients, {"broker": cluster.pid(cluster.broker)})
    begins = []
    for end, out in zip(run.ends, run.outputs):
        last = [line for line in out.splitlines() if "records sent" in line][-1]
        sent, a_second = re.match(r"(\d+) records sent, ([\d.]+) records/sec", last).groups()
        # A client counts from its first record; the start of its JVM is not the broker's.
        begins.append(end - int(sent) / float(a_second))
    size = records // clients * clients * 1024
    run.rate = size / 2**20 / (run.wall - min(begins))
    run.cpu_per_gb = run.server_cpu / (size / 1e9)
    return run


def produce(ftk, apache):
    """kafka-producer-perf-test with 1 KiB records, as many side by side as make the rate rise."""
    records = int(os.environ.get("FTK_BENCH_RECORDS", "1000000"))
    counts = {}

    def one(cluster, records, clients):
        create(cluster, "produce", 3)
        run = perf_test(cluster, "produce", records, clients, 65536)
        delete(cluster, "produce")
        return run

    for c in (apache, ftk):
        one(c, records // 4, 1)  # warms the JVMs and the page tables of both
        counts[c.kind] = saturating(lambda n: one(c, records // 2, n).rate)
    runs = by_turns(ROUNDS, {c.kind: lambda c=c: one(c, records, counts[c.kind]) for c in (apache, ftk)})
    theirs, ours = (median_run(runs[k], lambda r: r.rate) for k in ("apache", "ftk"))
    row("produce 1 KiB, acks=1", "at least Apache's", ours.rate >= theirs.rate, f"{ours.rate / theirs.rate:.2f} times",
        f"{theirs.rate:.0f} MB/s with {counts['apache']} clients", f"{ours.rate:.0f} MB/s with {counts['ftk']}", ours.limit())
    cpu_row("produce", runs, ours.limit())


def cpu_row(what, runs, limit):
    theirs, ours = (statistics.median(r.cpu_per_gb for r in runs[k]) for k in ("apache", "ftk"))
    row(f"{what}, broker CPU per GB", "half of Apache's", ours <= theirs / 2, f"{ours / theirs:.2f}", f"{theirs:.3f} s", f"{ours:.3f} s", limit)


class Floor:
    """A server that only calls sendfile, over the log of the `consume` topic of ftk's broker; see floor.py."""

    def __init__(self, ftk, records):
        self.port = ftk.port + 5
        self.bootstrap = f"{HOST}:{self.port}"
        self.process = subprocess.Popen([sys.executable, f"{os.path.dirname(os.path.abspath(__file__))}/floor.py", f"{ftk.folder}/kafka/consume-0",
                                         str(self.port), str(records)])
        wait("the floor's server", self.answers)

    def answers(self):
        try:
            socket.create_connection((HOST, self.port), 1).close()
            return True
        except OSError:
            return False

    def stop(self):
        self.process.kill()
        self.process.wait()


def consume(ftk, apache):
    """3 GB with kcat, as many side by side as make the rate rise; beside it what sendfile alone costs."""
    gigabytes = float(os.environ.get("FTK_BENCH_GB", "3"))
    records = int(gigabytes * 1e9 / 1024)
    counts = {}

    def one(bootstrap, pid, records, clients):
        argv = ["kcat", "-C", "-b", bootstrap, "-t", "consume", "-o", "beginning", "-c", str(records), "-q", "-f", "", "-X",
                "fetch.message.max.bytes=10485760", "-X", "queued.max.messages.kbytes=262144", "-X", "check.crcs=false"]
        run = Run([argv] * clients, {"broker": pid})
        size = records * clients * 1024 / 1e9
        run.rate, run.cpu_per_gb = size / run.wall, run.server_cpu / size
        return run

    for c in (apache, ftk):
        create(c, "consume")
        perf_test(c, "consume", records, 1, 262144)
        settle()
    servers = {c.kind: (c.bootstrap, c.pid(c.broker)) for c in (apache, ftk)}
    floor = Floor(ftk, records)
    try:
        servers["floor"] = floor.bootstrap, floor.process.pid
        for kind, (bootstrap, pid) in servers.items():
            one(bootstrap, pid, records, 1)
            counts[kind] = saturating(lambda n: one(bootstrap, pid, records // 2, n).rate)
        runs = by_turns(ROUNDS, {k: lambda b=b, p=p, k=k: one(b, p, records, counts[k]) for k, (b, p) in servers.items()})
    finally:
        floor.stop()
    theirs, ours, bare = (median_run(runs[k], lambda r: r.rate) for k in ("apache", "ftk", "floor"))
    row("consume with kcat", "at least Apache's", ours.rate >= theirs.rate, f"{ours.rate / theirs.rate:.2f} times",
        f"{theirs.rate:.2f} GB/s with {counts['apache']} clients", f"{ours.rate:.2f} GB/s with {counts['ftk']}",
        f"{ours.limit()}; sendfile alone {bare.rate:.2f} GB/s with {counts['floor']}")
    least = statistics.median(r.cpu_per_gb for r in runs["floor"])
    cpu_row("consume", runs, f"{ours.limit()}; sendfile alone {least:.3f} s")


def lines(ftk, apache):
    """3 million key:value lines through the console producer, and back."""
    count = int(os.environ.get("FTK_BENCH_LINES", "3000000"))
    path = f"{ftk.folder}/lines.txt"
    with open(path, "w") as f:
        for i in range(count):
            f.write(f"user-{i % 1000}:event number {i} with a text of its own\n")
    at, key = ["--bootstrap-server", ftk.bootstrap], ["--property", "parse.key=true", "--property", "key.separator=:"]

    def compare(what, argvs, stdin, prepare):
        def one(name):
            prepare(name)
            return Run([argvs[name]], brokers(ftk), stdin)

        script_run = by_turns(1, {"script": lambda: one("script")})["script"][0]
        runs = by_turns(ROUNDS, {n: lambda n=n: one(n) for n in ("kcat", "ftk")})
        kcat, ours = (median_run(runs[n], lambda r: r.wall) for n in ("kcat", "ftk"))
        row(what, "not slower than kcat", ours.wall <= kcat.wall, f"{kcat.wall / ours.wall:.2f} times as fast",
            f"{script_run.wall:.1f} s, kcat {kcat.wall:.1f} s", f"{ours.wall:.1f} s", ours.limit())

    topics = {}

    def fresh(name):
        if name in topics:
            delete(ftk, topics[name])
        topics[name] = f"lines-{name}"
        create(ftk, topics[name], 3)

    compare(f"console producer, {count} lines", {
        "script": script("kafka-console-producer.sh", *at, "--topic", "lines-script", *key),
        "kcat": ["kcat", "-P", "-b", ftk.bootstrap, "-t", "lines-kcat", "-K", ":"],
        "ftk": [FTK, "console-producer", *at, "--topic", "lines-ftk", *key]}, path, fresh)
    compare(f"console consumer, {count} records", {
        "script": script("kafka-console-consumer.sh", *at, "--topic", "lines-ftk", "--from-beginning", "--max-messages", str(count)),
        "kcat": ["kcat", "-C", "-b", ftk.bootstrap, "-t", "lines-ftk", "-o", "beginning", "-e", "-q"],
        "ftk": [FTK, "console-consumer", *at, "--topic", "lines-ftk", "--from-beginning", "--max-messages", str(count)]}, None, lambda _: None)


ROWS = {"produce": produce, "consume": consume, "lines": lines}
