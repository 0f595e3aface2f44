"""A coordinator and a broker of one kind (ftk's or Apache's) for measurements: started cold, measured, stopped."""
import os, shutil, signal, socket, struct, subprocess, tempfile, time

HOST = "127.0.0.1"
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TICK = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid):
    """CPU time of a process with all its threads, in seconds."""
    with open(f"/proc/{pid}/stat") as f:
        fields = f.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def fine_cpu_seconds(pid):
    """The same in nanoseconds' steps, without the threads that have ended; 0 where the kernel does not count it."""
    total = 0
    try:
        for tid in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{tid}/schedstat") as f:
                total += int(f.read().split()[0])
    except OSError:
        pass
    return total / 1e9


def rss_mb(pid):
    """Resident memory in MB."""
    with open(f"/proc/{pid}/status") as f:
        for line in f:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return 0.0


def wait(what, test, seconds=60, step=0.002):
    end = time.time() + seconds
    while time.time() < end:
        if test():
            return
        time.sleep(step)
    raise SystemExit(f"bench: {what} did not come in {seconds} s")


def zookeeper_answers(port):
    try:
        with socket.create_connection((HOST, port), 1) as s:
            s.settimeout(1)
            s.sendall(b"ruok")
            return s.recv(4) == b"imok"
    except OSError:
        return False


def broker_answers(port):
    """Whether a broker tells of itself and of a controller (Metadata version 1)."""
    try:
        with socket.create_connection((HOST, port), 1) as s:
            s.settimeout(2)
            body = struct.pack(">hhih", 3, 1, 1, 5) + b"bench" + struct.pack(">i", 0)
            s.sendall(struct.pack(">i", len(body)) + body)
            data = b""
            while len(data) < 4 or len(data) < 4 + struct.unpack(">i", data[:4])[0]:
                more = s.recv(65536)
                if not more:
                    return False
                data += more
    except OSError:
        return False
    count, = struct.unpack_from(">i", data, 8)
    at = 12
    for _ in range(count):
        length, = struct.unpack_from(">h", data, at + 4)
        at += 6 + length + 4
        rack, = struct.unpack_from(">h", data, at)
        at += 2 + max(rack, 0)
    controller, = struct.unpack_from(">i", data, at)
    return count > 0 and controller >= 0


class Cluster:
    """kind: `ftk` or `apache`. Ports from `base`."""

    def __init__(self, kind, base):
        self.kind, self.zk_port, self.port = kind, base, base + 1
        self.bootstrap = f"{HOST}:{self.port}"
        self.folder = tempfile.mkdtemp(prefix=f"ftk-bench-{kind}-", dir=os.environ.get("FTK_BENCH_DIR"))
        self.processes = []

    def start(self):
        f = self.folder
        with open(f"{f}/zoo.cfg", "w") as out:
            out.write(f"tickTime=2000\ndataDir={f}/zk\nclientPort={self.zk_port}\nclientPortAddress={HOST}\n"
                      "admin.enableServer=false\nmaxClientCnxns=0\n4lw.commands.whitelist=*\n")
        with open(f"{f}/server.properties", "w") as out:
            out.write(f"broker.id=1\nlisteners=PLAINTEXT://{HOST}:{self.port}\nzookeeper.connect={HOST}:{self.zk_port}\n"
                      f"log.dirs={f}/kafka\noffsets.topic.replication.factor=1\noffsets.topic.num.partitions=1\n"
                      "transaction.state.log.replication.factor=1\ntransaction.state.log.min.isr=1\n"
                      "group.initial.rebalance.delay.ms=0\nlog.segment.delete.delay.ms=100\n")
        os.makedirs(f"{f}/zk")
        kafka, zookeeper = os.environ.get("KAFKA_HOME"), os.environ.get("ZOOKEEPER_HOME")
        if self.kind == "ftk":
            zk = [f"{ROOT}/build/ftk-zk", f"{f}/zoo.cfg"]
            broker = [f"{ROOT}/build/ftk-broker", f"{f}/server.properties"]
        else:
            zk = [f"{zookeeper}/bin/zkServer.sh", "start-foreground", f"{f}/zoo.cfg"]
            broker = [f"{kafka}/bin/kafka-server-start.sh", f"{f}/server.properties"]
        begin = time.time()
        self.zk = self.spawn("zk", zk)
        wait("the coordinator", lambda: self.runs(self.zk) and zookeeper_answers(self.zk_port))
        self.zk_ready, self.zk_start_cpu = time.time() - begin, fine_cpu_seconds(self.pid(self.zk))
        begin = time.time()
        self.broker = self.spawn("broker", broker)
        wait("the broker", lambda: self.runs(self.broker) and broker_answers(self.port))
        self.broker_ready, self.broker_start_cpu = time.time() - begin, fine_cpu_seconds(self.pid(self.broker))
        return self

    def runs(self, process):
        """Another server that holds the port must not be taken for this one."""
        if process.poll() is not None:
            self.stop()
            raise SystemExit(f"bench: {process.args[0]} ended with {process.returncode}; does something else hold its port?")
        return True

    def spawn(self, name, argv):
        env = dict(os.environ)
        env.setdefault("LOG_DIR", self.folder)
        env.setdefault("ZOO_LOG_DIR", self.folder)
        with open(f"{self.folder}/{name}.log", "ab") as log:
            process = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=env, start_new_session=True)
        self.processes.append(process)
        return process

    def pid(self, process):
        """The process that does the work: of Apache's scripts the JVM."""
        pid = process.pid
        while True:
            try:
                with open(f"/proc/{pid}/task/{pid}/children") as f:
                    children = f.read().split()
            except OSError:
                return pid
            if not children or os.path.basename(os.readlink(f"/proc/{pid}/exe")) == "java":
                return pid
            pid = int(children[0])

    def stop(self):
        for process in reversed(self.processes):
            try:
                os.killpg(process.pid, signal.SIGTERM)
                process.wait(30)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()
