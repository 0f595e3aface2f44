"""Rows of the commands: start-up, memory, completion, records through the console and the perf tests, large clusters.

Further rows of commands are in start.py (version, --list beside kcat, six commands) and records.py (3 million lines)."""
import os, re, socket, statistics, struct, subprocess, threading, time

from cluster import HOST
from measure import FTK, Run, Timing, by_turns, create, delete, median_run, quiet, row, script, settle

ROUNDS = int(os.environ.get("FTK_BENCH_ROUNDS", "3"))


class Wire(threading.Thread):
    """The packets with TCP payload from and to some ports of this machine, with the kernel's times. Root only."""

    def __init__(self, ports):
        super().__init__(daemon=True)
        self.ports, self.packets, self.ends = ports, [], False
        self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(0x0800))
        self.socket.bind(("lo", 0x0800))
        self.socket.setsockopt(socket.SOL_SOCKET, 35, 1)  # SO_TIMESTAMPNS
        self.socket.settimeout(0.05)
        self.start()

    def run(self):
        seen = set()
        while not self.ends:
            try:
                data, more, _, address = self.socket.recvmsg(65536, 64)
            except (TimeoutError, BlockingIOError):
                continue
            # The loopback may show a packet once as sent (4) and once as received.
            if address[2] == 4 or data[23] != 6:
                continue
            at = 14 + (data[14] & 15) * 4
            source, target = struct.unpack_from(">HH", data, at)
            length = struct.unpack_from(">H", data, 16)[0] - (data[14] & 15) * 4 - (data[at + 12] >> 4) * 4
            if length > 0 and (source in self.ports or target in self.ports):
                seconds, nanoseconds = struct.unpack("qq", more[0][2])
                self.packets.append((seconds + nanoseconds / 1e9, source, target))

    def stop(self):
        self.ends = True
        self.join()
        self.socket.close()
        return self.packets


def outstanding(packets, ports):
    """Seconds during which a request waits for its response, on any connection."""
    waiting, since, total = set(), 0.0, 0.0
    for at, source, target in sorted(packets):
        if target in ports:
            if not waiting:
                since = at
            waiting.add(source)
        elif target in waiting:
            waiting.discard(target)
            if not waiting:
                total += at - since
    return total


def overhead(ftk, _apache):
    """Wall time less the time that requests are outstanding, the median of several calls of each command."""
    if os.geteuid() != 0:
        row("start-up overhead", "at most 12 ms", False, "not measured", "-", "-", "root is needed to see the packets")
        return
    create(ftk, "overhead", 3)
    at = ["--bootstrap-server", ftk.bootstrap]
    worst, name, wall = 0, "", 0
    for words in (["topics", *at, "--list"], ["topics", *at, "--describe", "--topic", "overhead"], ["consumer-groups", *at, "--list"],
                  ["configs", *at, "--describe", "--entity-type", "topics", "--entity-name", "overhead"], ["broker-api-versions", *at],
                  ["get-offsets", *at, "--topic", "overhead"], ["zk", "-server", f"{HOST}:{ftk.zk_port}", "ls", "/"]):
        rest, walls = [], []
        for _ in range(15):
            wire = Wire({ftk.port, ftk.zk_port})
            time.sleep(0.02)
            begin = time.perf_counter()
            quiet([FTK, *words])
            walls.append(time.perf_counter() - begin)
            rest.append(walls[-1] - outstanding(wire.stop(), {ftk.port, ftk.zk_port}))
        if statistics.median(rest) > worst:
            worst, name, wall = statistics.median(rest), words[0], statistics.median(walls)
    row("start-up overhead", "at most 12 ms", worst <= 0.012, f"{worst * 1e3:.1f} ms at most ({name})", "-", f"{wall * 1e3:.1f} ms wall time",
        "start of the process and what it computes")


def words(_ftk, _apache):
    """--help and completion of options: no cluster is asked."""
    for what, args in (("--help", ["--help"]), ("topics --help", ["topics", "--help"]), ("completion of options", ["--complete", "topics", "--"]),
                       ("completion of commands", ["--complete", ""])):
        ours = Timing([FTK, *args], 100)
        row(what, "under 5 ms", ours.wall < 0.005, f"{ours.wall * 1e3:.1f} ms", "-", f"{ours.wall * 1e3:.1f} ms", ours.limit())


def names(ftk, _apache):
    """Completion of names from the live cluster, where there are many."""
    for i in range(200):
        create(ftk, f"completed-{i:03}")
    env = dict(os.environ, FTK_BOOTSTRAP_SERVERS=ftk.bootstrap, FTK_ZOOKEEPER=f"{HOST}:{ftk.zk_port}")
    for what, args in (("topics", ["topics", "--topic", ""]), ("groups", ["consumer-groups", "--group", ""]),
                       ("brokers", ["configs", "--entity-type", "brokers", "--entity-name", ""]), ("znodes", ["zk", "ls", "/"])):
        ours = Timing([FTK, "--complete", *args], 50, env=env)
        row(f"completion of {what}", "under 50 ms", ours.wall < 0.05, f"{ours.wall * 1e3:.1f} ms", "-", f"{ours.wall * 1e3:.1f} ms", ours.limit())
    quiet([FTK, "topics", "--bootstrap-server", ftk.bootstrap, "--delete", "--topic", "completed-.*"])


def listings(ftk, _apache):
    """Further list and describe commands: 80 times faster than their scripts, and in less than 25 MB each."""
    create(ftk, "listings", 3)
    at = ["--bootstrap-server", ftk.bootstrap]
    quiet([FTK, "consumer-groups", *at, "--reset-offsets", "--group", "listings", "--topic", "listings", "--to-earliest", "--execute"])
    peak, largest = 0, ""
    for name, args in (("consumer-groups", [*at, "--describe", "--group", "listings"]), ("transactions", [*at, "list"]),
                       ("transactions", [*at, "describe-producers", "--topic", "listings", "--partition", "0"]), ("cluster", ["cluster-id", *at]),
                       ("features", [*at, "describe"]), ("reassign-partitions", [*at, "--list"]),
                       ("configs", [*at, "--describe", "--entity-type", "brokers", "--entity-name", "1"])):
        ours, theirs = Timing([FTK, name, *args], 30), Timing(script(f"kafka-{name}.sh", *args), 3)
        what = " ".join([name] + [a for a in args if a not in at][:2])
        row(what, "80 times faster", theirs.wall / ours.wall >= 80, f"{theirs.wall / ours.wall:.0f} times", f"{theirs.wall * 1e3:.0f} ms",
            f"{ours.wall * 1e3:.1f} ms", ours.limit())
        if ours.peak_mb > peak:
            peak, largest = ours.peak_mb, what
    row("memory of list and describe commands", "under 25 MB", peak < 25, f"{peak:.1f} MB at most ({largest})", "-", f"{peak:.1f} MB", "memory of the client")


def console(ftk, _apache):
    """3 GB of 1 KiB records to nowhere, by the console consumer and by kcat."""
    records = int(float(os.environ.get("FTK_BENCH_GB", "3")) * 1e9 / 1024)
    create(ftk, "console")
    quiet([FTK, "producer-perf-test", "--topic", "console", "--num-records", str(records), "--record-size", "1024", "--throughput", "-1",
           "--producer-props", f"bootstrap.servers={ftk.bootstrap}", "acks=1", "batch.size=262144"])
    broker = {"broker": ftk.pid(ftk.broker)}
    lines = {"kcat": f"exec kcat -C -b {ftk.bootstrap} -t console -o beginning -c {records} -q > /dev/null",
             "ftk": f"exec {FTK} console-consumer --bootstrap-server {ftk.bootstrap} --topic console --from-beginning --max-messages {records} > /dev/null"}
    runs = by_turns(ROUNDS, {n: lambda n=n: Run([["sh", "-c", lines[n]]], broker) for n in ("kcat", "ftk")})
    kcat, ours = (median_run(runs[n], lambda r: r.wall) for n in ("kcat", "ftk"))
    row(f"console consumer, {records * 1024 / 1e9:.1f} GB", "not slower than kcat", ours.wall <= kcat.wall, f"{kcat.wall / ours.wall:.2f} times as fast",
        f"kcat {kcat.wall:.1f} s", f"{ours.wall:.1f} s", ours.limit())
    delete(ftk, "console")


def perf(ftk, _apache):
    """Both perf tests beside Java's against the same broker: rate, and CPU of the client."""
    records = int(os.environ.get("FTK_BENCH_RECORDS", "1000000"))
    broker = {"broker": ftk.pid(ftk.broker)}
    produce = ["--topic", "perf", "--num-records", str(records), "--record-size", "1024", "--throughput", "-1", "--producer-props",
               f"bootstrap.servers={ftk.bootstrap}", "acks=1", "batch.size=65536", "linger.ms=5"]
    consume = ["--bootstrap-server", ftk.bootstrap, "--topic", "perf", "--messages", str(records)]

    def producer(argv):
        create(ftk, "perf", 3)
        run = Run([argv], broker)
        last = [line for line in run.outputs[0].splitlines() if "records sent" in line][-1]
        run.rate = float(re.search(r"\(([\d.]+) MB/sec\)", last).group(1))
        delete(ftk, "perf")
        return run

    def consumer(argv):
        run = Run([argv], broker)
        # Column 4 is MB.sec from start to end, column 9 fetch.MB.sec: without the time that the group took to form.
        run.rate = float(run.outputs[0].splitlines()[-1].split(", ")[8])
        return run

    for what, one, name, args in (("producer-perf-test", producer, "kafka-producer-perf-test.sh", produce),
                                  ("consumer-perf-test", consumer, "kafka-consumer-perf-test.sh", consume)):
        if one is consumer:
            create(ftk, "perf", 3)
            quiet([FTK, "producer-perf-test", *produce])
            settle()
        runs = by_turns(ROUNDS, {"java": lambda: one(script(name, *args)), "ftk": lambda: one([FTK, what, *args])})
        theirs, ours = (median_run(runs[k], lambda r: r.rate) for k in ("java", "ftk"))
        row(f"{what}, 1 KiB", "at least Java's rate", ours.rate >= theirs.rate, f"{ours.rate / theirs.rate:.2f} times", f"{theirs.rate:.0f} MB/s",
            f"{ours.rate:.0f} MB/s", ours.limit())
        theirs, ours = (statistics.median(r.client_cpu for r in runs[k]) for k in ("java", "ftk"))
        row(f"{what}, CPU", "half of Java's", ours <= theirs / 2, f"{ours / theirs:.2f}", f"{theirs:.2f} s", f"{ours:.2f} s", "client CPU")
    delete(ftk, "perf")


def many_partitions(ftk, _apache):
    for i in range(100):
        create(ftk, f"many-{i:02}", 100)
    ours = Timing([FTK, "topics", "--bootstrap-server", ftk.bootstrap, "--describe", "--topic", "many-.*"], 10)
    row("describe of 10,000 partitions", "0.3 s", ours.wall <= 0.3, f"{ours.wall * 1e3:.0f} ms", "-", f"{ours.wall * 1e3:.0f} ms, {ours.peak_mb:.0f} MB",
        ours.limit())
    begin = time.perf_counter()
    quiet([FTK, "topics", "--bootstrap-server", ftk.bootstrap, "--delete", "--topic", "many-.*"])
    wall = time.perf_counter() - begin
    row("delete of 10,000 partitions", "10 s", wall <= 10, f"{wall:.1f} s", "-", f"{wall:.1f} s", "the broker's disk")


def many_groups(ftk, _apache):
    create(ftk, "grouped", 3)
    at = ["--bootstrap-server", ftk.bootstrap]
    for i in range(1000):
        quiet([FTK, "consumer-groups", *at, "--reset-offsets", "--group", f"many-{i:03}", "--topic", "grouped", "--to-earliest", "--execute"])
    args = [*at, "--describe", "--all-groups"]
    ours, theirs = Timing([FTK, "consumer-groups", *args], 10), Timing(script("kafka-consumer-groups.sh", *args), 1)
    row("consumer-groups --all-groups, 1,000 groups", "20 times faster", theirs.wall / ours.wall >= 20, f"{theirs.wall / ours.wall:.0f} times",
        f"{theirs.wall:.2f} s", f"{ours.wall * 1e3:.0f} ms", ours.limit())


ROWS = {"words": words, "names": names, "overhead": overhead, "listings": listings, "console": console, "perf": perf, "many-partitions": many_partitions,
        "many-groups": many_groups}
