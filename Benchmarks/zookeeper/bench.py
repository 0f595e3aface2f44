#!/usr/bin/env python3
"""bench.py: ftk-zk and Apache ZooKeeper side by side with the same Java client, in one run, as ratios.

Every row of the goals: what is measured, both sides, the goal, whether it is reached, and what limits it, by figures of the same
run. The two take turns, and each figure is the median of its rounds. Exit status 1 when a row is below its goal.
Needs ZOOKEEPER_HOME, a JDK and build/ftk-zk (or the program named by FTK_ZK). Takes about six minutes.
"""
import argparse, glob, os, resource, shutil, signal, socket, statistics, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
HOME = os.environ.get("ZOOKEEPER_HOME", "")
PROGRAM = os.environ.get("FTK_ZK", f"{ROOT}/build/ftk-zk")
JARS = ":".join(glob.glob(f"{HOME}/lib/*.jar"))
TICK = os.sysconf("SC_CLK_TCK")
CORES = os.cpu_count()
KINDS = ("apache", "ftk")
missed = []


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    """One of the two, on a folder of its own."""

    def __init__(self, kind, folder):
        self.kind, self.folder, self.port = kind, folder, free_port()
        os.makedirs(folder, exist_ok=True)
        self.config = f"{folder}/zoo.cfg"
        with open(self.config, "w") as f:
            f.write(f"dataDir={folder}/data\nclientPort={self.port}\ntickTime=2000\nmaxClientCnxns=0\n4lw.commands.whitelist=*\n"
                    "admin.enableServer=false\n")

    def start(self):
        """Seconds until it answers."""
        begin = time.perf_counter()
        if self.kind == "ftk":
            argv = [PROGRAM, self.config]
        else:
            # The heap that zkServer.sh gives it.
            argv = ["java", "-Xmx1000m", "-cp", f"{JARS}:{HOME}/conf", "org.apache.zookeeper.server.quorum.QuorumPeerMain", self.config]
        with open(f"{self.folder}/out", "ab") as out:
            self.process = subprocess.Popen(argv, stdout=out, stderr=subprocess.STDOUT)
        while True:
            try:
                with socket.create_connection(("127.0.0.1", self.port), 1) as s:
                    s.settimeout(2)
                    s.sendall(b"isro")
                    if s.recv(10) == b"rw":
                        return time.perf_counter() - begin
            except OSError:
                pass
            if self.process.poll() is not None:
                raise SystemExit(f"bench: {self.kind} does not start, see {self.folder}/out")
            time.sleep(0.001)

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait()

    def rss_mb(self):
        with open(f"/proc/{self.process.pid}/status") as f:
            return next(int(line.split()[1]) / 1024 for line in f if line.startswith("VmRSS:"))

    def cpu(self):
        with open(f"/proc/{self.process.pid}/stat") as f:
            fields = f.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICK


def client(server, what, count, number):
    """What the client printed, with the CPU seconds that both took."""
    children, own, begin = resource.getrusage(resource.RUSAGE_CHILDREN), server.cpu(), time.perf_counter()
    out = subprocess.run(["java", "-Xmx400m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error", "-cp", f"{JARS}:{server.folder}/..",
                          "ZooKeeperBench", f"127.0.0.1:{server.port}", what, str(count), str(number)], capture_output=True, text=True)
    values = {}
    for line in out.stdout.splitlines():
        name, _, value = line.partition("\t")
        if value:
            values[name] = float(value)
    if values.get("errors", 1) != 0:
        raise SystemExit(f"bench: the client failed on {server.kind}: {out.stdout} {out.stderr[-500:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    values["client_cpu"] = after.ru_utime + after.ru_stime - children.ru_utime - children.ru_stime
    values["server_cpu"] = server.cpu() - own
    values["wall"] = time.perf_counter() - begin
    return values


def bare_writes(folder, count):
    """p50 and p99 in ms of a 4 KiB write and fdatasync, nothing else, behind one another in a file with its blocks."""
    times = []
    with open(f"{folder}/bare", "wb", buffering=0) as f:
        f.write(bytes(4096 * count))
        os.fsync(f.fileno())
        for i in range(count):
            begin = time.perf_counter()
            os.pwrite(f.fileno(), bytes(4096), 4096 * i)
            os.fdatasync(f.fileno())
            times.append((time.perf_counter() - begin) * 1e3)
    os.remove(f"{folder}/bare")
    times.sort()
    return times[count // 2], times[count * 99 // 100]


def row(what, apache, ours, unit, reached, goal, limit=""):
    ratio = ours / apache if unit == "/s" else apache / ours
    print(f"{'ok  ' if reached else 'MISS'} {what}: Apache {apache:.4g} {unit}, ftk {ours:.4g} {unit} ({ratio:.1f} times better); goal {goal}"
          f"{'; ' + limit if limit else ''}", flush=True)
    if not reached:
        missed.append(what)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, help="of each figure (default: 5)")
    parser.add_argument("--count", type=int, default=2000, help="operations one at a time, in a round (default: 2000)")
    parser.add_argument("--znodes", type=int, default=1_000_000, help="for memory and load time; 0: left out (default: a million)")
    options = parser.parse_args()
    if not HOME or not os.path.exists(PROGRAM):
        raise SystemExit("bench: set ZOOKEEPER_HOME, and build ftk-zk first")
    top = tempfile.mkdtemp(prefix="ftk-zk-bench-")
    servers = {}
    try:
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "ZooKeeperBench.java")
        subprocess.run(["javac", "-cp", JARS, "-d", top, source], check=True)
        servers = {kind: Server(kind, f"{top}/{kind}") for kind in KINDS}
        run(options, top, servers)
    finally:
        for server in servers.values():
            if hasattr(server, "process"):
                server.stop()
        shutil.rmtree(top, ignore_errors=True)
    print(f"{len(missed)} rows below their goal: {', '.join(missed)}" if missed else "Every row reaches its goal.")
    return 1 if missed else 0


def run(options, top, servers):
    figures = {kind: {} for kind in KINDS}

    def note(kind, name, value):
        figures[kind].setdefault(name, []).append(value)

    def median(kind, name):
        return statistics.median(figures[kind][name])

    def both(name):
        return median("apache", name), median("ftk", name)

    rounds = range(options.rounds)
    for number in rounds:
        for kind, server in servers.items():
            note(kind, "cold", server.start() * 1e3)
            if number < options.rounds - 1:
                server.stop()
    time.sleep(1)
    for kind, server in servers.items():
        note(kind, "idle", server.rss_mb())
    bare = []
    for number in rounds:
        # Who goes first changes, so that neither always finds the machine as the other left it.
        for kind in KINDS if number % 2 else KINDS[::-1]:
            bare.append(bare_writes(top, 500))
            for name, value in client(servers[kind], "one", options.count, number).items():
                note(kind, name, value)
    # Each leaves its znodes: more rounds would make the memory of the row below another one.
    for number in rounds[:3]:
        for kind in KINDS if number % 2 else KINDS[::-1]:
            for what, count in (("creates", options.count * 5 // 3), ("gets", options.count * 10 // 3)):
                values = client(servers[kind], what, count, number)
                note(kind, f"{what}_rate", values["per_s"])
                for side in ("server", "client"):
                    note(kind, f"{what}_{side}_us", values[f"{side}_cpu"] / values["operations"] * 1e6)
                note(kind, f"{what}_busy", values["server_cpu"] / values["seconds"])
                note(kind, f"{what}_machine", (values["server_cpu"] + values["client_cpu"]) / values["wall"] / CORES)
    for kind, server in servers.items():
        note(kind, "after", server.rss_mb())

    bare50, bare99 = (statistics.median(sample[i] for sample in bare) for i in (0, 1))
    apache, ours = both("cold")
    row("ready from cold", apache, ours, "ms", ours <= 50, "50 ms")
    apache, ours = both("idle")
    row("memory idle", apache, ours, "MB", ours <= 15, "15 MB")
    apache, ours = both("after")
    row("memory after the benchmark", apache, ours, "MB", ours <= 60, "60 MB")
    for what in ("create", "set"):
        apache, ours = both(f"{what}_p50_ms")
        most = max(0.8, bare50 * 0.8 / 0.59)
        row(f"{what} one at a time, p50", apache, ours, "ms", ours <= most, f"{most:.2f} ms",
            f"a bare 4 KiB write and fdatasync takes {bare50:.3f} ms, a get {median('ftk', 'get_p50_ms'):.3f} ms")
        apache, ours = both(f"{what}_p99_ms")
        row(f"{what} one at a time, p99", apache, ours, "ms", ours <= apache / 4, "a quarter", f"the bare write's p99 is {bare99:.3f} ms")
    apache, ours = both("get_p50_ms")
    row("get one at a time, p50", apache, ours, "ms", ours <= apache / 2, "half",
        f"the server's CPU is {median('ftk', 'gets_server_us'):.1f} µs of it; the rest is the client's and waking up")
    for what, name in (("creates", "create pipelined, 4 sessions"), ("gets", "get pipelined, 4 sessions")):
        limit = (f"the server is busy {median('ftk', f'{what}_busy'):.2f} of {CORES} cores, client and server together "
                 f"{median('ftk', f'{what}_machine') * 100:.0f} % of the machine; {median('ftk', f'{what}_client_us'):.1f} µs of CPU in the "
                 f"client and {median('ftk', f'{what}_server_us'):.1f} µs in the server for each")
        apache, ours = both(f"{what}_rate")
        if what == "creates":
            row(name, apache, ours, "/s", ours >= 40000, "40,000/s", limit)
        else:
            # As fast as the client can ask: the server's loop has time left.
            row(name, apache, ours, "/s", ours >= apache and median("ftk", f"{what}_busy") < 0.9, "a server that has time left", limit)
        apache, ours = both(f"{what}_server_us")
        row(f"{name}, CPU of the server for each", apache, ours, "µs", ours <= apache / 5 or what == "creates",
            "a fifth" if what == "gets" else "none", "")
    if options.znodes:
        for kind in KINDS:
            servers[kind].stop()
            servers[kind] = Server(kind, f"{top}/{kind}-million")
            servers[kind].start()
        million(options, servers, note, both)


def million(options, servers, note, both):
    for kind, server in servers.items():
        client(server, "fill", options.znodes, 0)
        note(kind, "filled", server.rss_mb())
    # One at a time: Apache's server writes a snapshot when it has loaded one.
    for server in servers.values():
        server.stop()
    for _ in range(3):
        for kind, server in servers.items():
            note(kind, "load", server.start())
            time.sleep(0.5)
            note(kind, "memory", server.rss_mb())
            server.stop()
    apache, ours = both("filled")
    row(f"{options.znodes:,} znodes of 100 bytes, memory after they were made", apache, ours, "MB", ours <= apache / 4, "a quarter")
    apache, ours = both("memory")
    row(f"{options.znodes:,} znodes of 100 bytes, memory after a start", apache, ours, "MB", ours <= apache / 4, "a quarter",
        f"{ours * 1024 * 1024 / options.znodes:.0f} bytes a znode, names and data are 111 of them")
    apache, ours = both("load")
    row(f"{options.znodes:,} znodes of 100 bytes, time to start", apache, ours, "s", ours <= apache / 5, "a fifth")


sys.exit(main())
