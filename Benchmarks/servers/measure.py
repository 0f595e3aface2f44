"""What every row of the benchmark uses: programs run and watched, rounds by turns, and the line that is printed.

A row is a function (ftk, apache) of two running `Cluster`s in a ROWS table of its file; see bench.py.
"""
import functools, os, statistics, subprocess, sys, tempfile, time

from cluster import ROOT, TICK, cpu_seconds

FTK = f"{ROOT}/build/ftk"
CORES = os.cpu_count()
missed = []


def row(what, goal, reached, value, apache, ours, limit):
    """Prints one row. `reached`: whether; `value`: what was reached (text, a ratio to Apache's where there is one)."""
    print(f"{'ok  ' if reached else 'MISS'} {what}: goal {goal}, reached {value} (Apache {apache}, ftk {ours}); limit: {limit}", flush=True)
    if not reached:
        missed.append(what)


def script(name, *args):
    """The words that run a script of Apache Kafka."""
    return [f"{os.environ['KAFKA_HOME']}/bin/{name}", *args]


def quiet(argv, **kinds):
    """Runs a command whose output nobody needs; it must succeed."""
    subprocess.run(argv, stdout=subprocess.DEVNULL, check=True, **kinds)


def create(cluster, topic, partitions=1):
    quiet([FTK, "topics", "--bootstrap-server", cluster.bootstrap, "--create", "--topic", topic, "--partitions", str(partitions)])


def delete(cluster, topic):
    """Deletes a topic and waits until its files are gone: they must not be deleted at the cost of the next round."""
    quiet([FTK, "topics", "--bootstrap-server", cluster.bootstrap, "--delete", "--topic", topic])
    end = time.time() + 30
    while time.time() < end and any(x.startswith(f"{topic}-") for x in os.listdir(f"{cluster.folder}/kafka")):
        time.sleep(0.05)


# Runs its words and writes their largest resident memory in KiB to the descriptor. A process begins with its parent's peak, and this
# program may be large.
PEAK = """import os, sys
out = int(sys.argv[1])
pid = os.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
_, status, usage = os.wait4(pid, 0)
os.write(out, str(usage.ru_maxrss).encode())
os._exit(os.waitstatus_to_exitcode(status))
"""


def peak_mb(argv, **kinds):
    """The largest resident memory of a command in MB, no less than that of a small Python (about 10)."""
    ours, theirs = os.pipe()
    done = subprocess.run([sys.executable, "-S", "-c", PEAK, str(theirs), *argv], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          pass_fds=[theirs], **kinds)
    os.close(theirs)
    with os.fdopen(ours) as source:
        text = source.read()
    if done.returncode != 0:
        raise SystemExit(f"bench: {' '.join(argv)} ended with {done.returncode}")
    return int(text) / 1024


class Timing:
    """A short command run several times: medians of its wall and CPU time in seconds; when asked, its largest resident memory in MB."""

    def __init__(self, argv, times, **kinds):
        walls, cpus = [], []
        for _ in range(times):
            begin = time.perf_counter()
            process = subprocess.Popen(argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **kinds)
            _, status, usage = os.wait4(process.pid, 0)
            walls.append(time.perf_counter() - begin)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode != 0:
                raise SystemExit(f"bench: {' '.join(argv)} ended with {process.returncode}")
            cpus.append(usage.ru_utime + usage.ru_stime)
        self.wall, self.cpu = statistics.median(walls), statistics.median(cpus)
        self.peak_mb_of = lambda: max(peak_mb(argv, **kinds) for _ in range(3))

    @functools.cached_property
    def peak_mb(self):
        return self.peak_mb_of()

    def limit(self):
        share = min(self.cpu / self.wall, 1)
        return f"{'client CPU' if share >= 0.5 else 'waiting for the server'} (CPU {share:.0%} of its time)"


def threads(pid):
    """thread id -> (name, CPU seconds) of a process."""
    found = {}
    try:
        for tid in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{tid}/stat") as f:
                name, rest = f.read().rsplit(")", 1)
            fields = rest.split()
            found[pid, tid] = name.split("(", 1)[1], (int(fields[11]) + int(fields[12])) / TICK
    except OSError:
        pass
    return found


def device_milliseconds():
    """device -> milliseconds it was busy since the start (/proc/diskstats, field 13)."""
    busy = {}
    try:
        with open("/proc/diskstats") as f:
            for line in f:
                fields = line.split()
                if not fields[2].startswith(("loop", "ram", "zram", "sr")):
                    busy[fields[2]] = int(fields[12])
    except OSError:
        pass
    return busy


def machine_cpu():
    """CPU seconds that all cores spent working since the start."""
    with open("/proc/stat") as f:
        fields = [int(x) for x in f.readline().split()[1:]]
    return (sum(fields[:8]) - fields[3] - fields[4]) / TICK


class Run:
    """Client programs run side by side to their ends, and what they, the servers and the devices were busy with meanwhile.

    wall, ends: seconds; outputs: what each printed; client_cpu, server_cpu: CPU seconds.
    """

    def __init__(self, argvs, servers, stdin=None):
        """servers: name -> process id. stdin: a path, read by each."""
        cpu, machine, devices = {n: cpu_seconds(p) for n, p in servers.items()}, machine_cpu(), device_milliseconds()
        server_threads = {k: v for p in servers.values() for k, v in threads(p).items()}
        files, seen = [tempfile.TemporaryFile("w+") for _ in argvs], {}
        begin = time.perf_counter()
        running = {}
        for index, (argv, file) in enumerate(zip(argvs, files)):
            source = open(stdin) if stdin else None
            process = subprocess.Popen(argv, stdin=source or subprocess.DEVNULL, stdout=file, stderr=subprocess.DEVNULL)
            if source:
                source.close()
            running[process.pid] = index, process
        self.ends, self.client_cpu, turn = [0.0] * len(argvs), 0.0, 0
        while running:
            if turn % 20 == 0:
                for pid in running:
                    seen.update(threads(pid))
            turn += 1
            for pid in list(running):
                done, status, usage = os.wait4(pid, os.WNOHANG)
                if done:
                    index, process = running.pop(pid)
                    process.returncode = os.waitstatus_to_exitcode(status)
                    if process.returncode != 0:
                        raise SystemExit(f"bench: {' '.join(argvs[index])} ended with {process.returncode}")
                    self.ends[index] = time.perf_counter() - begin
                    self.client_cpu += usage.ru_utime + usage.ru_stime
            time.sleep(0.005)
        self.wall = max(self.ends)
        self.servers = {n: cpu_seconds(p) - cpu[n] for n, p in servers.items()}
        self.server_cpu = sum(self.servers.values())
        self.machine_cpu = machine_cpu() - machine
        spent = {d: ms - devices.get(d, ms) for d, ms in device_milliseconds().items()}
        self.device = max(spent, key=spent.get, default="no device")
        self.device_busy = min(spent.get(self.device, 0) / 1000 / self.wall, 1)
        for p in servers.values():
            for key, (name, seconds) in threads(p).items():
                seen[key] = name, seconds - server_threads.get(key, (name, 0))[1]
        name, seconds = max(seen.values(), key=lambda x: x[1], default=("-", 0))
        self.thread, self.thread_busy = name, min(seconds / self.wall, 1)
        self.outputs = []
        for file in files:
            file.seek(0)
            self.outputs.append(file.read())
            file.close()

    def limit(self):
        """The largest of what was used, as a part of what there is, and the figures."""
        cores = {"clients": self.client_cpu / self.wall, **{n: c / self.wall for n, c in self.servers.items()}}
        shares = {f"CPU of {n}" if n != "clients" else "client CPU": c / CORES for n, c in cores.items()}
        shares[f"device {self.device}"] = self.device_busy
        largest = max(shares, key=shares.get)
        others = max(self.machine_cpu / self.wall - sum(cores.values()), 0)
        used = ", ".join(f"{n} {c:.2f}" for n, c in cores.items())
        return (f"{largest} ({used}, others {others:.2f} of {CORES} cores; busiest thread {self.thread} {self.thread_busy:.0%}; "
                f"{self.device} {self.device_busy:.0%} busy)")


def settle():
    """What the round before left dirty would be written at the cost of the next one."""
    os.sync()
    end = time.time() + 30
    while time.time() < end:
        with open("/proc/meminfo") as f:
            kilobytes = sum(int(line.split()[1]) for line in f if line.startswith(("Dirty:", "Writeback:")))
        if kilobytes < 8192:
            return
        time.sleep(0.1)


def by_turns(rounds, ones):
    """Rounds of each by turns (Apache, ftk, Apache, ftk, …), each from clean pages. ones: name -> function; name -> results."""
    results = {name: [] for name in ones}
    for _ in range(rounds):
        for name, one in ones.items():
            settle()
            results[name].append(one())
    return results


def saturating(rate, counts=(1, 2, 4)):
    """The number of clients from which on the rate, rate(count), no longer rises by 5 %."""
    best, best_rate = counts[0], rate(counts[0])
    for count in counts[1:]:
        settle()
        now = rate(count)
        if now < best_rate * 1.05:
            break
        best, best_rate = count, now
    return best


def median_run(runs, value):
    """The run whose value is the middle one."""
    return sorted(runs, key=value)[len(runs) // 2]
