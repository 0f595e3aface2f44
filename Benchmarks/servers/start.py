"""Rows of starts: commands, coordinator and broker from cold, memory when idle."""
from cluster import rss_mb
from measure import FTK, Timing, create, row, script


def version(_ftk, _apache):
    ours, theirs = Timing([FTK, "--version"], 100), Timing(script("kafka-topics.sh", "--version"), 3)
    row("--version", "under 5 ms", ours.wall < 0.005, f"{theirs.wall / ours.wall:.0f} times faster", f"{theirs.wall * 1e3:.0f} ms",
        f"{ours.wall * 1e3:.1f} ms", ours.limit())


def cold(ftk, apache):
    for name, ours, theirs, goal in (("coordinator", ftk.zk_ready, apache.zk_ready, 0.1), ("broker", ftk.broker_ready, apache.broker_ready, 0.2)):
        cpu = getattr(ftk, "zk_start_cpu" if name == "coordinator" else "broker_start_cpu")
        row(f"{name} ready from cold", f"{goal * 1e3:.0f} ms", ours <= goal, f"{theirs / ours:.0f} times faster", f"{theirs:.2f} s",
            f"{ours * 1e3:.0f} ms", f"{'server CPU' if cpu > ours / 2 else 'waiting'} (CPU {min(cpu / ours, 1):.0%} of its time)")


def memory(ftk, apache):
    for name, what, goal in (("zk", "coordinator", 15), ("broker", "broker", 30)):
        ours, theirs = (rss_mb(c.pid(getattr(c, name))) for c in (ftk, apache))
        row(f"memory when idle, {what}", f"{goal} MB", ours <= goal, f"1/{theirs / ours:.1f}", f"{theirs:.0f} MB", f"{ours:.1f} MB", "memory of the server")


def start(ftk, apache):
    for c in (ftk, apache):
        create(c, "listed", 3)
    args = ["--bootstrap-server", ftk.bootstrap, "--list"]
    ours = Timing([FTK, "topics", *args], 100)
    theirs = Timing(script("kafka-topics.sh", *args), 3)
    kcat = Timing(["kcat", "-L", "-b", ftk.bootstrap], 30)
    row("topics --list", "100 times faster", theirs.wall / ours.wall >= 100, f"{theirs.wall / ours.wall:.0f} times", f"{theirs.wall * 1e3:.0f} ms",
        f"{ours.wall * 1e3:.1f} ms", ours.limit())
    row("topics --list beside kcat -L", "not slower", ours.wall <= kcat.wall, f"{kcat.wall / ours.wall:.1f} times faster",
        f"script {theirs.wall * 1e3:.0f} ms, kcat {kcat.wall * 1e3:.1f} ms", f"{ours.wall * 1e3:.1f} ms", ours.limit())
    row("topics --list memory", "under 20 MB", ours.peak_mb < 20, f"1/{theirs.peak_mb / ours.peak_mb:.1f}", f"{theirs.peak_mb:.0f} MB",
        f"{ours.peak_mb:.1f} MB", "memory of the client")


def commands(ftk, apache):
    """List and describe commands: 80 times faster than their scripts."""
    create(ftk, "described", 3)
    for name, args in (("topics", ["--describe"]), ("consumer-groups", ["--list"]),
                       ("configs", ["--describe", "--entity-type", "topics", "--entity-name", "described"]),
                       ("broker-api-versions", []), ("log-dirs", ["--describe"]), ("get-offsets", ["--topic", "described"])):
        args = ["--bootstrap-server", ftk.bootstrap, *args]
        ours, theirs = Timing([FTK, name, *args], 30), Timing(script(f"kafka-{name}.sh", *args), 3)
        row(f"{name} {args[2] if len(args) > 2 else ''}".strip(), "80 times faster", theirs.wall / ours.wall >= 80,
            f"{theirs.wall / ours.wall:.0f} times", f"{theirs.wall * 1e3:.0f} ms", f"{ours.wall * 1e3:.1f} ms", ours.limit())


ROWS = {"version": version, "cold": cold, "memory": memory, "start": start, "commands": commands}
