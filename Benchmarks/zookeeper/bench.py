#!/usr/bin/env python3
"""bench.py: ftk-zk and Apache ZooKeeper side by side with the same Java client, in one run, as ratios.

Needs ZOOKEEPER_HOME, a JDK and build/ftk-zk (or the program named by FTK_ZK). Exit status 1 when a row is below its goal.
Option: --znodes N fills both with N znodes of 100 bytes and measures memory and the time of the next start (default 0: left out).
"""
import argparse, glob, os, shutil, signal, socket, struct, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
HOME = os.environ.get("ZOOKEEPER_HOME", "")
PROGRAM = os.environ.get("FTK_ZK", f"{ROOT}/build/ftk-zk")
TICK = os.sysconf("SC_CLK_TCK")
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
        begin = time.perf_counter()
        if self.kind == "ftk":
            argv = [PROGRAM, self.config]
        else:
            jars = ":".join(glob.glob(f"{HOME}/lib/*.jar"))
            argv = ["java", "-Xmx1000m", "-cp", f"{jars}:{HOME}/conf", "org.apache.zookeeper.server.quorum.QuorumPeerMain", self.config]
        self.process = subprocess.Popen(argv, stdout=open(f"{self.folder}/out", "ab"), stderr=subprocess.STDOUT)
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
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()

    def rss_mb(self):
        with open(f"/proc/{self.process.pid}/status") as f:
            return next(int(line.split()[1]) / 1024 for line in f if line.startswith("VmRSS:"))

    def cpu(self):
        with open(f"/proc/{self.process.pid}/stat") as f:
            fields = f.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICK


def client(server, *args):
    jars = ":".join(glob.glob(f"{HOME}/lib/*.jar"))
    out = subprocess.run(["java", "-Xmx400m", "-cp", f"{jars}:{server.folder}/..", "ZooKeeperBench", f"127.0.0.1:{server.port}", *args],
                         capture_output=True, text=True)
    values = {}
    for line in out.stdout.splitlines():
        name, _, value = line.partition("\t")
        if value:
            values[name] = float(value)
    if values.get("errors", 1) != 0:
        raise SystemExit(f"bench: the client failed on {server.kind}: {out.stdout} {out.stderr[-500:]}")
    return values


def row(what, apache, ours, unit, reached, goal, note=""):
    print(f"{'ok  ' if reached else 'MISS'} {what}: Apache {apache:.4g} {unit}, ftk {ours:.4g} {unit}, ratio {apache / ours if ours else 0:.2f}; "
          f"goal {goal}{'; ' + note if note else ''}", flush=True)
    if not reached:
        missed.append(what)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--znodes", type=int, default=0)
    options = parser.parse_args()
    if not HOME or not os.path.exists(PROGRAM):
        raise SystemExit("bench: set ZOOKEEPER_HOME, and build ftk-zk first")
    top = tempfile.mkdtemp(prefix="ftk-zk-bench-")
    try:
        jars = ":".join(glob.glob(f"{HOME}/lib/*.jar"))
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "ZooKeeperBench.java")
        subprocess.run(["javac", "-cp", jars, "-d", top, source], check=True)
        servers = {kind: Server(kind, f"{top}/{kind}") for kind in ("apache", "ftk")}
        cold = {kind: server.start() for kind, server in servers.items()}
        time.sleep(1)
        idle = {kind: server.rss_mb() for kind, server in servers.items()}
        results, cpu = {}, {}
        for kind, server in servers.items():
            begin = server.cpu()
            results[kind] = client(server, "all", str(options.count))
            cpu[kind] = server.cpu() - begin
        after = {kind: server.rss_mb() for kind, server in servers.items()}
        a, f = results["apache"], results["ftk"]
        row("ready from cold", cold["apache"] * 1e3, cold["ftk"] * 1e3, "ms", cold["ftk"] <= 0.05, "50 ms")
        row("memory idle", idle["apache"], idle["ftk"], "MB", idle["ftk"] <= 15, "15 MB")
        row("memory after the benchmark", after["apache"], after["ftk"], "MB", after["ftk"] <= 60, "60 MB")
        for what in ("create", "set"):
            row(f"{what} one at a time, p50", a[f"{what}_p50_ms"], f[f"{what}_p50_ms"], "ms",
                f[f"{what}_p50_ms"] <= max(0.8, a[f"{what}_p50_ms"] * 0.65), "0.8 ms, or 0.65 of Apache's where the device is slow")
            row(f"{what} one at a time, p99", a[f"{what}_p99_ms"], f[f"{what}_p99_ms"], "ms",
                f[f"{what}_p99_ms"] <= a[f"{what}_p99_ms"] / 4, "a quarter", "the device's slow syncs are in both")
        row("get one at a time, p50", a["get_p50_ms"], f["get_p50_ms"], "ms", f["get_p50_ms"] <= a["get_p50_ms"] / 2, "half")
        row("create pipelined, 4 sessions", a["create_pipelined_per_s"], f["create_pipelined_per_s"], "/s",
            f["create_pipelined_per_s"] >= 40000, "40,000/s", "client and server share the machine")
        row("get pipelined", a["get_pipelined_per_s"], f["get_pipelined_per_s"], "/s",
            f["get_pipelined_per_s"] >= a["get_pipelined_per_s"], "not slower", "limited by the client")
        row("CPU for all of it", cpu["apache"], cpu["ftk"], "s", cpu["ftk"] <= cpu["apache"] / 5, "a fifth")
        if options.znodes:
            memory, load = {}, {}
            for kind, server in servers.items():
                client(server, "fill", str(options.znodes))
                server.stop()
                load[kind] = server.start()
                memory[kind] = server.rss_mb()
            row(f"{options.znodes} znodes, memory after a start", memory["apache"], memory["ftk"], "MB", memory["ftk"] <= memory["apache"] / 4, "a quarter")
            row(f"{options.znodes} znodes, time to start", load["apache"], load["ftk"], "s", load["ftk"] <= load["apache"] / 5, "a fifth")
        for server in servers.values():
            server.stop()
    finally:
        shutil.rmtree(top, ignore_errors=True)
    if missed:
        print(f"{len(missed)} rows below their goal: {', '.join(missed)}")
    return 1 if missed else 0


sys.exit(main())
