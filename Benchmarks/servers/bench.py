#!/usr/bin/env python3
"""bench [ROW...]: ftk and Apache's programs side by side on this machine, in one run, as ratios.

Each row: what, the goal, what was reached, Apache's figure and ftk's, and what limited ftk (measured: CPU of clients and servers,
time the device was busy). Exit status 1 when a row is below its goal. Needs KAFKA_HOME, ZOOKEEPER_HOME and kcat.
Rows are in the ROWS tables of the files named in FILES; a row is a function (ftk, apache) of two running clusters.
"""
import importlib, os, shutil, signal, sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import measure
from cluster import Cluster

FILES = ["start", "records", "tools"]


def main(wanted):
    rows = {}
    for name in FILES:
        rows.update(importlib.import_module(name).ROWS)
    unknown = [w for w in wanted if w not in rows]
    if unknown:
        sys.exit(f"bench: no row {unknown[0]}; rows: {' '.join(rows)}")
    for name in ("KAFKA_HOME", "ZOOKEEPER_HOME"):
        if not os.environ.get(name):
            sys.exit(f"bench: {name} must name Apache's program, which ftk is measured against")
    if not shutil.which("kcat"):
        sys.exit("bench: kcat is missing (apt-get install kcat)")
    # So that the servers are stopped where the benchmark is.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    base = int(os.environ.get("FTK_BENCH_PORT", "39500"))
    with Cluster("apache", base + 10) as apache, Cluster("ftk", base) as ftk:
        for name in wanted or rows:
            rows[name](ftk, apache)
    print(f"{len(measure.missed)} rows below their goal: {', '.join(measure.missed)}" if measure.missed else "all rows reach their goals")
    return 1 if measure.missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
