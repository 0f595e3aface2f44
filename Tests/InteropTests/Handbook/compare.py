#!/usr/bin/env python3
"""compare.py [--tools ftk|all] FTK_BIN: types the lines of commands.txt and compares what they print.

Tools: ftk's links named like the scripts, first on PATH; with `all` (the default) Apache's scripts as well. Servers: ftk's, and
Apache's of KAFKA_HOME and ZOOKEEPER_HOME. Each pair begins with empty servers in a network and mounts of its own, so that the lines
are typed as they stand: localhost:2181, localhost:9092 and /var/lib/kafka. Root only.

Prints each difference, then the counts; exit status 1 where there is one. Compared are stdout, stderr and exit status:
- ftk's links against ftk's servers and against Apache's;
- with `all` Apache's scripts against both, and ftk's links to Apache's scripts on each.
"""
import json, os, re, signal, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
# What differs from run to run, and log records and traces of the JVM, which are no sentences of the scripts.
RULES = [(re.compile(p, re.M), r) for p, r in [
    (r"^(\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d,\d{3}\]?|\[main\]) .*(TRACE|DEBUG|INFO|WARN|ERROR).*\n", ""), (r"^(SLF4J|log4j|OpenJDK 64-Bit Server VM).*\n", ""),
    (r"^\s+at [\w.$<>/@]+\(.*\)\n", ""), (r"TopicId: \S{22}", "TopicId: ID"), (r"\b0x[0-9a-f]+\b", "0xN"), (r"\b1\d{12}\b", "MILLISECONDS"),
    # Events of the session come when they come; Apache's zkCli ends without the last one, or not.
    (r"\nWATCHER::\n\nWatchedEvent state:(SyncConnected|Closed) type:None path:null zxid: -1\n", ""),
    # The group that Apache's console consumer makes up for itself where none is named: ftk's reads without one.
    (r"^console-consumer-\d+\n", ""),
    (r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "UUID")]]
# Sizes and times are the machine's: what is compared of these lines is the last word, without the mark of a deleted topic's folder; when
# checkpoints are written is the broker's own business.
SYSTEM = ("df", "du", "ls")


def steps():
    """(words, typed lines, ctrl-c after so many lines of output, whether it only prepares)"""
    found, held, after = [], "", None
    with open(f"{HERE}/commands.txt") as f:
        for line in f:
            line = line.rstrip("\n")
            if line.startswith("#"):
                continue
            if line.startswith("< "):
                found[-1][1].append(line[2:])
            elif line.startswith("^C "):
                after = int(line[3:])
            elif line.endswith("\\"):
                held += line[:-1]
            else:
                prepares = line.startswith("! ")
                found.append(((held + line).removeprefix("! "), [], after, prepares))
                held, after = "", None
    return found


def wait(what, test, seconds=60):
    end = time.time() + seconds
    while time.time() < end:
        if test():
            return
        time.sleep(0.05)
    sys.exit(f"handbook: {what} did not come in {seconds} s")


def shell(line):
    return subprocess.run(["sh", "-c", line], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout


def start_servers(kind, bin_):
    """In the network of this process."""
    for path in ("/var/lib/zookeeper", "/var/lib/kafka/data"):
        os.makedirs(path)
    with open("zoo.cfg", "w") as f:
        f.write("clientPort=2181\ndataDir=/var/lib/zookeeper\ntickTime=2000\nadmin.enableServer=false\n4lw.commands.whitelist=*\n")
    with open("server.properties", "w") as f:
        f.write("broker.id=1\nzookeeper.connect=zookeeper:2181\nlisteners=PLAINTEXT://0.0.0.0:9092\nadvertised.listeners=PLAINTEXT://kafka:9092\n"
                "listener.security.protocol.map=PLAINTEXT:PLAINTEXT\ninter.broker.listener.name=PLAINTEXT\noffsets.topic.replication.factor=1\n"
                "log.dirs=/var/lib/kafka/data\n")
    kafka, zookeeper = os.environ["KAFKA_HOME"], os.environ["ZOOKEEPER_HOME"]
    argvs = ([f"{bin_}/ftk-zk", "zoo.cfg"], [f"{bin_}/ftk-broker", "server.properties"]) if kind == "ftk" else (
        [f"{zookeeper}/bin/zkServer.sh", "start-foreground", os.path.abspath("zoo.cfg")], [f"{kafka}/bin/kafka-server-start.sh", "server.properties"])
    env = dict(os.environ, LOG_DIR=os.getcwd(), ZOO_LOG_DIR=os.getcwd(), KAFKA_HEAP_OPTS="-Xmx320m", SERVER_JVMFLAGS="-Xmx128m")

    def spawn(name, argv):
        with open(f"{name}.log", "w") as log:
            return subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=env)

    spawn("zk", argvs[0])
    wait("the coordinator", lambda: "Mode:" in shell("echo srvr | nc -w 1 localhost 2181"))
    spawn("broker", argvs[1])
    wait("the broker", lambda: subprocess.run([f"{bin_}/ftk", "topics", "--bootstrap-server", "localhost:9092", "--list"], capture_output=True).returncode == 0)


def run(words, typed, after):
    """(exit status, stdout, stderr) of a line; ended by Ctrl-C once `after` lines came, where that is asked for."""
    with open("out", "w+", newline="") as out, open("err", "w+", newline="") as err:
        process = subprocess.Popen(["sh", "-c", "exec " + words], stdin=subprocess.PIPE, stdout=out, stderr=err, text=True)
        if after is None:
            process.communicate("".join(line + "\n" for line in typed), 90)
        else:
            wait(f"{after} lines of {words}", lambda: open("out").read().count("\n") >= after)
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=30)
        out.seek(0), err.seek(0)
        return process.returncode, out.read(), err.read()


def session(kind, tools, bin_, result):
    """Runs inside of a network and mounts of its own; what the lines print goes to the file `result` as JSON."""
    folder = tempfile.mkdtemp(prefix="handbook-")
    os.chdir(folder)
    os.mkdir("lib")
    with open("hosts", "w") as f:
        f.write("127.0.0.1 localhost zookeeper kafka\n")
    for line in ("ip link set lo up", "mount --bind hosts /etc/hosts", "mount --bind lib /var/lib"):
        subprocess.run(line.split(), check=True)
    os.mkdir("names")
    if tools == "ftk":
        for line in shell(f"{bin_}/ftk --scripts").splitlines():
            os.symlink(f"{bin_}/ftk", "names/" + line.split("\t")[0])
        os.environ["PATH"] = f"{folder}/names:" + os.environ["PATH"]
    else:
        os.environ["PATH"] = f"{os.environ['KAFKA_HOME']}/bin:{os.environ['ZOOKEEPER_HOME']}/bin:" + os.environ["PATH"]
    start_servers(kind, bin_)
    found = []
    for words, typed, after, prepares in steps():
        got = run(words, typed, after)
        if words.startswith("ls "):
            # The broker makes the files a moment after the topic.
            wait("the topic's files", lambda: run(words, typed, after)[0] == 0)
            got = run(words, typed, after)
        if not prepares:
            found.append((words, got))
    with open(result, "w") as f:
        json.dump(found, f)


def clean(words, got):
    status, out, err = got
    if words.split()[0] in SYSTEM:
        last = (re.sub(r"\.[0-9a-f]{32}-delete$", ".ID-delete", line.split()[-1]) for line in out.splitlines() if not line.startswith("total"))
        return status, sorted(word for word in last if not word.endswith("-checkpoint")), err
    for pattern, replacement in RULES:
        out, err = pattern.sub(replacement, out), pattern.sub(replacement, err)
    return status, out, "\n".join(line for line in err.splitlines() if line.strip())


def main(args):
    if args[:1] == ["--session"]:
        return session(*args[1:])
    tools = ["ftk", "apache"]
    if args[:1] == ["--tools"]:
        tools = ["ftk"] if args[1] == "ftk" else tools
        args = args[2:]
    bin_ = os.path.abspath(args[0])
    results = {}
    for kind in ("ftk", "apache"):
        for tool in tools:
            with tempfile.NamedTemporaryFile() as f:
                subprocess.run(["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", sys.executable, os.path.abspath(__file__),
                                "--session", kind, tool, bin_, f.name], check=True)
                with open(f.name) as g:
                    results[kind, tool] = json.load(g)
    pairs = [(("ftk", "ftk"), ("apache", "ftk"))]
    if "apache" in tools:
        pairs += [(("ftk", "ftk"), ("ftk", "apache")), (("apache", "ftk"), ("apache", "apache")), (("ftk", "apache"), ("apache", "apache"))]
    bad = 0
    for one, other in pairs:
        same = 0
        for (words, a), (_, b) in zip(results[one], results[other]):
            a, b = clean(words, a), clean(words, b)
            if a == b:
                same += 1
            else:
                bad += 1
                print(f"DIFFERS {words}\n  {one[1]}'s tools, {one[0]}'s servers: {a}\n  {other[1]}'s tools, {other[0]}'s servers: {b}")
        print(f"{one[1]}'s tools on {one[0]}'s servers, {other[1]}'s tools on {other[0]}'s servers: {same} of {len(results[one])} lines the same")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
