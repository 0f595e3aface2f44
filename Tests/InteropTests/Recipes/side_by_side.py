"""The same seeded requests of two sessions to two servers: FIRST SECOND FROM TO (seeds). Answers, states, errors and events must be equal.

Both servers are new, so that numbers of sequential znodes agree, and let `super:test` do everything.
Transaction ids are compared by the order in which they appear; children without an order. Status 1 where anything differs.
"""
import random, sys

from kazoo.client import KazooClient
from kazoo.protocol.states import Callback
from kazoo.security import ACL, Id

STEPS = 250
NAMES = ["/a", "/b", "/a/x", "/a/y", "/b/z", "/a/x/k", "/c", "/b/s-"]
OPEN = [ACL(31, Id("world", "anyone"))]
ACLS = [None, None, None, None, [ACL(1, Id("world", "anyone"))], [ACL(31, Id("digest", "u:p"))], [ACL(31, Id("auth", ""))],
        [ACL(2, Id("world", "anyone"))], [ACL(0, Id("ip", "1.2.3.4/16"))]]


def run(host, seed):
    """What every step gave, and the events of each session."""
    choice, log, events, zxids = random.Random(seed), [], ([], []), {}
    sessions = [KazooClient(hosts=host, timeout=10) for _ in range(2)]
    for session in sessions: session.start(15)

    def order(zxid): return zxids.setdefault(zxid, len(zxids)) if zxid > 0 else zxid

    def state(s):
        return (order(s.czxid), order(s.mzxid), order(s.pzxid), s.version, s.cversion, s.aversion, s.ephemeralOwner != 0, s.dataLength,
                s.numChildren)

    def watcher(number): return lambda event: events[number].append((event.type, event.path))

    def step():
        number = choice.randrange(2)
        zk, path, kind, chance = sessions[number], choice.choice(NAMES), choice.randrange(13), choice.random()
        version, data, acl = choice.choice([-1, -1, 0, 1, 2]), choice.choice([b"", b"x" * choice.randrange(50)]), choice.choice(ACLS)
        ephemeral, sequence = choice.random() < .25, choice.random() < .3
        watch = watcher(number) if choice.random() < .3 else None
        answer = None
        try:
            if kind < 3:
                made = zk.create(path, data, acl=acl, ephemeral=ephemeral, sequence=sequence, include_data=chance < .5)
                answer = (made[0], state(made[1])) if chance < .5 else made
            elif kind == 3: answer = zk.delete(path, version=version)
            elif kind < 6: answer = state(zk.set(path, data, version=version))
            elif kind == 6:
                found = zk.get(path, watch=watch)
                answer = (found[0], state(found[1]))
            elif kind == 7:
                found = zk.exists(path, watch=watch)
                answer = found and state(found)
            elif kind == 8:
                found = zk.get_children(path, watch=watch, include_data=True)
                answer = (sorted(found[0]), state(found[1]))
            elif kind == 9:
                found = zk.get_acls(path)
                answer = (found[0], state(found[1]))
            elif kind == 10 and chance < .3: answer = state(zk.set_acls(path, acl or OPEN, version=version))
            elif kind == 11:
                transaction = zk.transaction()
                for _ in range(choice.randrange(1, 4)):
                    operation, other = choice.randrange(4), choice.choice(NAMES)
                    if operation == 0: transaction.create(other, data, ephemeral=ephemeral, sequence=sequence)
                    elif operation == 1: transaction.delete(other, version=version)
                    elif operation == 2: transaction.set_data(other, data, version=version)
                    else: transaction.check(other, max(version, 0))
                answer = [state(result) if hasattr(result, "czxid") else type(result).__name__ if isinstance(result, Exception) else result
                          for result in transaction.commit()]
            elif kind == 12 and chance < .1: answer = zk.add_auth("digest", "u:q")
        except Exception as error:
            answer = type(error).__name__
        return number, kind, path, answer

    for number in range(STEPS): log.append((number,) + step())
    # Events come before the answer to a later request, and are handled in order.
    for session in sessions: session.sync("/")
    for session in sessions:
        done = session.handler.event_object()
        session.handler.dispatch_callback(Callback("watch", done.set, ()))
        done.wait(10)
    # The end of a session deletes its ephemerals in an order that watchers see.
    for _ in range(choice.randrange(3, 60)):
        path = "/e" + "".join(choice.choice("abcXYZ019-_") for _ in range(choice.randrange(1, 9)))
        try:
            sessions[1].create(path, ephemeral=True, sequence=choice.random() < .2)
            sessions[0].exists(path, watch=watcher(0))
        except Exception: pass
    sessions[1].stop()
    sessions[1].close()
    sessions[0].sync("/")
    done = sessions[0].handler.event_object()
    sessions[0].handler.dispatch_callback(Callback("watch", done.set, ()))
    done.wait(10)
    log.append(("without the second session", sorted(sessions[0].get_children("/"))))
    sessions[0].stop()
    sessions[0].close()
    owner = KazooClient(hosts=host, auth_data=[("digest", "super:test")])
    owner.start(15)
    for name in owner.get_children("/"):
        if name != "zookeeper": owner.delete("/" + name, recursive=True)
    owner.stop()
    owner.close()
    return log, events


different = 0
first, last = int(sys.argv[3]), int(sys.argv[4])
for seed in range(first, last + 1):
    (log, events), (other_log, other_events) = run(sys.argv[1], seed), run(sys.argv[2], seed)
    for mine, other in zip(log, other_log):
        if mine != other:
            print(f"seed {seed}: {mine} and {other}")
            different += 1
            break
    else:
        if events != other_events:
            print(f"seed {seed}: events {events} and {other_events}")
            different += 1
    if different: break
if not different: print(f"equal {(last + 1 - first) * STEPS} requests")
sys.exit(1 if different else 0)
