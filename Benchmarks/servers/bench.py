#!/usr/bin/env python3
"""bench [ROW...]: ftk and Apache's programs side by side on this machine, in one run, as ratios.

Each row: what, Apache's figure, ftk's figure, the ratio, the goal, and what limits it. Exit status 1 when a row is below its
goal. Needs KAFKA_HOME, ZOOKEEPER_HOME and kcat; rows: start version cold memory produce consume lines commands.
"""
import os, re, shutil, statistics, subprocess, sys, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from cluster import HOST, ROOT, Cluster, cpu_seconds, rss_mb

FTK = f"{ROOT}/build/ftk"
KAFKA = os.environ.get("KAFKA_HOME", "")
failed = []


def row(what, apache, ours, goal, reached, note=""):
    ok = "ok  " if reached else "MISS"
    print(f"{ok} {what}: Apache {apache}, ftk {ours}; goal {goal}{'; ' + note if note else ''}", flush=True)
    if not reached:
        failed.append(what)


def seconds(argv, times, **kinds):
    """Median wall time of a command, in seconds."""
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        subprocess.run(argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, **kinds)
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken)


def peak_mb(argv):
    """Largest resident memory of a command, in MB."""
    out = subprocess.run(
        [sys.executable, "-c",
         "import resource,subprocess,sys;subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL);"
         "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)", *argv], capture_output=True, text=True, check=True)
    return int(out.stdout) / 1024


def script(name, *args):
    return [f"{KAFKA}/bin/{name}", *args]


def start(ftk, apache):
    for c in (ftk, apache):
        subprocess.run([FTK, "topics", "--bootstrap-server", c.bootstrap, "--create", "--topic", "listed", "--partitions", "3"],
                       stdout=subprocess.DEVNULL, check=True)
    list_args = ["--bootstrap-server", ftk.bootstrap, "--list"]
    ours = seconds([FTK, "topics", *list_args], 100)
    theirs = seconds(script("kafka-topics.sh", *list_args), 3)
    kcat = seconds(["kcat", "-L", "-b", ftk.bootstrap], 30)
    memory = peak_mb([FTK, "topics", *list_args])
    row("topics --list", f"{theirs * 1e3:.0f} ms", f"{ours * 1e3:.1f} ms", "100 times faster", theirs / ours >= 100, f"{theirs / ours:.0f} times")
    row("topics --list beside kcat -L", f"kcat {kcat * 1e3:.1f} ms", f"{ours * 1e3:.1f} ms", "not slower", ours <= kcat)
    row("topics --list memory", "-", f"{memory:.1f} MB", "under 20 MB", memory < 20)


def version(_ftk, _apache):
    ours = seconds([FTK, "--version"], 100)
    theirs = seconds(script("kafka-topics.sh", "--version"), 3)
    row("--version", f"{theirs * 1e3:.0f} ms", f"{ours * 1e3:.1f} ms", "under 5 ms", ours < 0.005)


def cold(ftk, apache):
    row("coordinator ready from cold", f"{apache.zk_ready:.2f} s", f"{ftk.zk_ready * 1e3:.0f} ms", "100 ms", ftk.zk_ready <= 0.1)
    row("broker ready from cold", f"{apache.broker_ready:.2f} s", f"{ftk.broker_ready * 1e3:.0f} ms", "200 ms", ftk.broker_ready <= 0.2)


def memory(ftk, apache):
    for name, goal in (("zk", 15), ("broker", 30)):
        ours, theirs = (rss_mb(c.pid(getattr(c, name))) for c in (ftk, apache))
        row(f"memory when idle, {name}", f"{theirs:.0f} MB", f"{ours:.1f} MB", f"{goal} MB", ours <= goal)


def create(cluster, topic, partitions=1):
    subprocess.run([FTK, "topics", "--bootstrap-server", cluster.bootstrap, "--create", "--topic", topic, "--partitions", str(partitions)],
                   stdout=subprocess.DEVNULL, check=True)


def produce(ftk, apache):
    """kafka-producer-perf-test with 1 KiB records: rate, and CPU of the broker for each GB."""
    figures = {}
    records = int(os.environ.get("FTK_BENCH_RECORDS", "1000000"))
    for c in (apache, ftk):
        create(c, "produce", 3)
        pid = c.pid(c.broker)
        args = ["--topic", "produce", "--record-size", "1024", "--throughput", "-1", "--producer-props", f"bootstrap.servers={c.bootstrap}",
                "acks=1", "batch.size=65536", "linger.ms=5"]
        # The first round warms the JVMs on both sides.
        subprocess.run(script("kafka-producer-perf-test.sh", "--num-records", str(records // 4), *args), capture_output=True, check=True)
        # What the round before left dirty would be written at the cost of this one.
        os.sync()
        before = cpu_seconds(pid)
        out = subprocess.run(script("kafka-producer-perf-test.sh", "--num-records", str(records), *args), capture_output=True, text=True, check=True)
        last = [line for line in out.stdout.splitlines() if "records sent" in line][-1]
        rate = float(re.search(r"\(([\d.]+) MB/sec\)", last).group(1))
        figures[c.kind] = rate, (cpu_seconds(pid) - before) / (records * 1024 / 1e9)
    (theirs, their_cpu), (ours, our_cpu) = figures["apache"], figures["ftk"]
    row("produce 1 KiB, acks=1", f"{theirs:.0f} MB/s", f"{ours:.0f} MB/s", "at least Apache's", ours >= theirs, "the Java client limits")
    row("produce, broker CPU per GB", f"{their_cpu:.2f} s", f"{our_cpu:.2f} s", "half", our_cpu <= their_cpu / 2)


def consume(ftk, apache):
    """3 GB with kcat."""
    figures = {}
    gigabytes = float(os.environ.get("FTK_BENCH_GB", "3"))
    records = int(gigabytes * 1e9 / 1024)
    for c in (apache, ftk):
        create(c, "consume")
        subprocess.run(script("kafka-producer-perf-test.sh", "--num-records", str(records), "--topic", "consume", "--record-size", "1024",
                              "--throughput", "-1", "--producer-props", f"bootstrap.servers={c.bootstrap}", "acks=1", "batch.size=262144",
                              "linger.ms=5"), capture_output=True, check=True)
        pid, rates = c.pid(c.broker), []
        argv = ["kcat", "-C", "-b", c.bootstrap, "-t", "consume", "-o", "beginning", "-e", "-q", "-f", "", "-X", "fetch.message.max.bytes=10485760",
                "-X", "queued.max.messages.kbytes=262144", "-X", "check.crcs=false"]
        subprocess.run(argv, stdout=subprocess.DEVNULL, check=True)
        before = cpu_seconds(pid)
        for _ in range(2):
            begin = time.perf_counter()
            subprocess.run(argv, stdout=subprocess.DEVNULL, check=True)
            rates.append(gigabytes / (time.perf_counter() - begin))
        figures[c.kind] = max(rates), (cpu_seconds(pid) - before) / (2 * gigabytes)
    (theirs, their_cpu), (ours, our_cpu) = figures["apache"], figures["ftk"]
    row("consume with kcat", f"{theirs:.2f} GB/s", f"{ours:.2f} GB/s", "at least Apache's", ours >= theirs, "kcat's CPU limits")
    row("consume, broker CPU per GB", f"{their_cpu:.3f} s", f"{our_cpu:.3f} s", "half", our_cpu <= their_cpu / 2)


def lines(ftk, apache):
    """3 million key:value lines through the console producer, and back."""
    count = int(os.environ.get("FTK_BENCH_LINES", "3000000"))
    path = f"{ftk.folder}/lines.txt"
    with open(path, "w") as f:
        for i in range(count):
            f.write(f"user-{i % 1000}:event number {i} with a text of its own\n")
    taken = {}
    properties = ["--property", "parse.key=true", "--property", "key.separator=:"]
    for name, argv in (
        ("script", script("kafka-console-producer.sh", "--bootstrap-server", ftk.bootstrap, "--topic", "lines-script", *properties)),
        ("kcat", ["kcat", "-P", "-b", ftk.bootstrap, "-t", "lines-kcat", "-K", ":"]),
        ("ftk", [FTK, "console-producer", "--bootstrap-server", ftk.bootstrap, "--topic", "lines-ftk", *properties])):
        create(ftk, f"lines-{name}", 3)
        with open(path) as f:
            taken[name] = seconds(argv, 1, stdin=f)
    row(f"console producer, {count} lines", f"{taken['script']:.1f} s (kcat {taken['kcat']:.1f} s)", f"{taken['ftk']:.1f} s", "not slower than kcat",
        taken["ftk"] <= taken["kcat"])
    argv = {
        "script": script("kafka-console-consumer.sh", "--bootstrap-server", ftk.bootstrap, "--topic", "lines-ftk", "--from-beginning",
                         "--max-messages", str(count)),
        "kcat": ["kcat", "-C", "-b", ftk.bootstrap, "-t", "lines-ftk", "-o", "beginning", "-e", "-q"],
        "ftk": [FTK, "console-consumer", "--bootstrap-server", ftk.bootstrap, "--topic", "lines-ftk", "--from-beginning", "--max-messages",
                str(count)]}
    taken = {name: seconds(a, 1) for name, a in argv.items()}
    row(f"console consumer, {count} records", f"{taken['script']:.1f} s (kcat {taken['kcat']:.1f} s)", f"{taken['ftk']:.1f} s",
        "not slower than kcat", taken["ftk"] <= taken["kcat"])


def commands(ftk, apache):
    """List and describe commands: 80 times faster than their scripts."""
    create(ftk, "described", 3)
    for name, args in (("topics", ["--describe"]), ("consumer-groups", ["--list"]), ("configs", ["--describe", "--entity-type", "topics", "--entity-name", "described"]),
                       ("broker-api-versions", []), ("log-dirs", ["--describe"]), ("get-offsets", ["--topic", "described"])):
        args = ["--bootstrap-server", ftk.bootstrap, *args]
        ours = seconds([FTK, name, *args], 30)
        theirs = seconds(script(f"kafka-{name}.sh", *args), 3)
        row(f"{name} {args[2] if len(args) > 2 else ''}".strip(), f"{theirs * 1e3:.0f} ms", f"{ours * 1e3:.1f} ms", "80 times faster", theirs / ours >= 80, f"{theirs / ours:.0f} times")


ROWS = {"version": version, "cold": cold, "memory": memory, "start": start, "commands": commands, "produce": produce, "consume": consume, "lines": lines}

if __name__ == "__main__":
    wanted = sys.argv[1:] or list(ROWS)
    unknown = [w for w in wanted if w not in ROWS]
    if unknown:
        sys.exit(f"bench: no row {unknown[0]}; rows: {' '.join(ROWS)}")
    for name in ("KAFKA_HOME", "ZOOKEEPER_HOME"):
        if not os.environ.get(name):
            sys.exit(f"bench: {name} must name Apache's program, which ftk is measured against")
    if not shutil.which("kcat"):
        sys.exit("bench: kcat is missing (apt-get install kcat)")
    base = int(os.environ.get("FTK_BENCH_PORT", "39500"))
    with Cluster("apache", base + 10) as apache, Cluster("ftk", base) as ftk:
        for name in wanted:
            ROWS[name](ftk, apache)
    print(f"{len(failed)} rows below their goal" if failed else "all rows reach their goals")
    sys.exit(1 if failed else 0)
