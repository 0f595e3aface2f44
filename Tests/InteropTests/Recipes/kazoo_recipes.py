"""Kazoo's recipes, several clients at once, against the server that is named: HOST:PORT. One line a recipe; status 1 where one fails.

Each recipe has a check that fails where the server lets two in at once, loses or doubles something, or forgets to tell.
"""
import sys, threading, time, traceback

from kazoo.client import KazooClient
from kazoo.exceptions import BadVersionError
from kazoo.recipe.barrier import Barrier, DoubleBarrier
from kazoo.recipe.party import Party
from kazoo.recipe.partitioner import SetPartitioner

HOSTS = sys.argv[1]
CLIENTS, ROUNDS = 6, 25
problems = []


def client():
    made = KazooClient(hosts=HOSTS, timeout=10)
    made.start(timeout=15)
    return made


def check(fact, sentence):
    if not fact:
        problems.append(sentence)
        raise AssertionError(sentence)


def together(work, count=CLIENTS):
    """Runs work(number, client) with as many clients at once."""
    failures = []

    def one(number):
        zk = client()
        try:
            work(number, zk)
        except BaseException:
            failures.append(traceback.format_exc())
        finally:
            zk.stop()
            zk.close()

    threads = [threading.Thread(target=one, args=(number,)) for number in range(count)]
    for thread in threads: thread.start()
    for thread in threads: thread.join(60)
    check(not any(thread.is_alive() for thread in threads), "a client hangs")
    check(not failures, "\n".join(failures))


class Inside:
    """Who is in a place that takes so many at once."""

    def __init__(self, most):
        self.most, self.now, self.seen, self.entries, self.lock = most, 0, 0, 0, threading.Lock()

    def __enter__(self):
        with self.lock:
            self.now += 1
            self.entries += 1
            self.seen = max(self.seen, self.now)
            check(self.now <= self.most, f"{self.now} are inside, {self.most} are allowed")

    def __exit__(self, *_):
        with self.lock: self.now -= 1


def locks(zk):
    zk.create("/lock-number", b"0")
    inside = Inside(1)

    def work(number, zk):
        lock = zk.Lock("/lock", f"client-{number}")
        for _ in range(ROUNDS):
            with lock, inside:
                zk.set("/lock-number", str(int(zk.get("/lock-number")[0]) + 1).encode())

    together(work)
    check(int(zk.get("/lock-number")[0]) == CLIENTS * ROUNDS, "an increment under the lock is lost")
    check(zk.get_children("/lock") == [], "the lock leaves znodes")


def semaphores(zk):
    inside = Inside(2)

    def work(number, zk):
        for _ in range(ROUNDS // 2):
            with zk.Semaphore("/semaphore", f"client-{number}", max_leases=2), inside: time.sleep(0.005)

    together(work)
    check(inside.entries == CLIENTS * (ROUNDS // 2), "not all came in")
    check(inside.seen == 2, "never two at once")


def elections(zk):
    leading, leaders = Inside(1), []

    def work(number, zk):
        def lead():
            with leading:
                zk.set("/leader", str(number).encode())
                check(zk.get("/leader")[0] == str(number).encode(), "another leads as well")
                leaders.append(number)
        for _ in range(5): zk.Election("/election", f"client-{number}").run(lead)

    zk.create("/leader")
    together(work)
    check(sorted(leaders) == sorted(list(range(CLIENTS)) * 5), "not everybody has led")


def barriers(zk):
    Barrier(zk, "/barrier").create()
    passed, ready = [], threading.Semaphore(0)

    def wait(number, zk):
        ready.release()
        check(Barrier(zk, "/barrier").wait(30), "the barrier does not open")
        passed.append(number)

    opener = threading.Thread(target=lambda: ([ready.acquire() for _ in range(CLIENTS)], check(not passed, "through a closed barrier"),
                                              Barrier(zk, "/barrier").remove()))
    opener.start()
    together(wait)
    opener.join(30)
    check(len(passed) == CLIENTS, "not all passed")
    lock, entered, left = threading.Lock(), [0] * 5, [0] * 5

    def double(number, zk):
        for round in range(5):
            barrier = DoubleBarrier(zk, f"/double-{round}", CLIENTS, f"client-{number}")
            with lock: entered[round] += 1
            barrier.enter()
            check(entered[round] == CLIENTS, "entered before all were there")
            with lock: left[round] += 1
            barrier.leave()
            check(left[round] == CLIENTS, "left before all were done")

    together(double)


def queues(zk):
    got, lock = [], threading.Lock()

    def work(number, zk):
        queue = zk.LockingQueue("/locking-queue")
        plain = zk.Queue("/queue")
        for item in range(ROUNDS):
            queue.put(f"{number}-{item}".encode())
            plain.put(f"plain-{number}-{item}".encode())
        for _ in range(ROUNDS):
            item = queue.get(timeout=30)
            check(item is not None and queue.consume(), "an item of the locking queue does not come")
            other = plain.get()
            while other is None: other = plain.get()
            with lock: got.extend((item.decode(), other.decode()))

    together(work)
    expected = [f"{start}{number}-{item}" for start in ("", "plain-") for number in range(CLIENTS) for item in range(ROUNDS)]
    check(sorted(got) == sorted(expected), "an item is lost or came twice")
    check(len(zk.Queue("/queue")) == 0 and len(zk.LockingQueue("/locking-queue")) == 0, "a queue is not empty")


def counters(zk):
    def work(number, zk):
        counter = zk.Counter("/counter")
        for _ in range(ROUNDS): counter += 2
        for _ in range(ROUNDS): counter -= 1
        for _ in range(ROUNDS):
            while True:
                data, stat = zk.get("/versioned")
                try:
                    zk.set("/versioned", str(int(data) + 1).encode(), version=stat.version)
                    break
                except BadVersionError:
                    pass

    zk.create("/versioned", b"0")
    together(work)
    check(zk.Counter("/counter").value == CLIENTS * ROUNDS, "the counter is wrong")
    data, stat = zk.get("/versioned")
    check(int(data) == CLIENTS * ROUNDS == stat.version, "a versioned set is lost or doubled")


def sequences(zk):
    made, lock = [], threading.Lock()

    def work(number, zk):
        answers = [zk.create_async("/numbers/n-", b"", sequence=True, ephemeral=number % 2 == 1, makepath=False) for _ in range(100)]
        names = [answer.get(timeout=30) for answer in answers]
        check(names == sorted(names), "numbers of one client are not in its order")
        with lock: made.extend(names)

    zk.create("/numbers")
    together(work)
    check(len(set(made)) == len(made) == CLIENTS * 100, "a number was given twice")
    check(sorted(int(name[-10:]) for name in made) == list(range(CLIENTS * 100)), "a number is missing")
    check(len(zk.get_children("/numbers")) == CLIENTS * 50, "ephemerals did not go with their sessions")


def parties_and_partitions(zk):
    taken, lock, ready = {}, threading.Lock(), threading.Barrier(3)

    def work(number, zk):
        party = Party(zk, "/party", f"guest-{number}")
        party.join()
        ready.wait(30)
        check(sorted(party) == [f"guest-{guest}" for guest in range(3)], "the party has other guests")
        ready.wait(30)
        party.leave()
        partitioner = SetPartitioner(zk, "/partition", set(range(9)), identifier=f"client-{number}", time_boundary=0.5)
        while not partitioner.acquired:
            if partitioner.failed: raise AssertionError("the partitioner failed")
            if partitioner.release: partitioner.release_set()
            partitioner.wait_for_acquire(15)
        with lock: taken[number] = list(partitioner)
        ready.wait(30)
        partitioner.finish()

    together(work, 3)
    check(sorted(sum(taken.values(), [])) == list(range(9)), "the parts are not a partition")


def watches(zk):
    zk.create("/watched", b"0")
    seen, children, done = [], [], threading.Event()
    watcher = client()

    @watcher.DataWatch("/watched")
    def data(value, stat):
        if value is None: return False
        seen.append((int(value), stat.version))
        if int(value) == CLIENTS * ROUNDS: done.set()

    @watcher.ChildrenWatch("/watched")
    def names(found): children.append(len(found))

    counter = threading.Lock()
    state = [0]

    def work(number, zk):
        for item in range(ROUNDS):
            with counter:
                state[0] += 1
                zk.set("/watched", str(state[0]).encode())
            zk.create(f"/watched/{number}-{item}")

    together(work)
    check(done.wait(30), "the watch did not tell of the last data")
    check(seen == sorted(seen) and all(value == version for value, version in seen), "data seen out of order")
    for _ in range(600):
        if children and children[-1] == CLIENTS * ROUNDS: break
        threading.Event().wait(0.05)
    check(children[-1] == CLIENTS * ROUNDS, "the watch did not tell of the last child")
    watcher.stop()
    watcher.close()


def transactions(zk):
    def work(number, zk):
        for round in range(ROUNDS):
            while True:
                a, sa = zk.get("/account-a")
                b, sb = zk.get("/account-b")
                transfer = zk.transaction()
                transfer.check("/account-a", sa.version)
                transfer.set_data("/account-a", str(int(a) - 1).encode(), version=sa.version)
                transfer.set_data("/account-b", str(int(b) + 1).encode(), version=sb.version)
                transfer.create(f"/receipts/{number}-{round}")
                if all(not isinstance(result, Exception) for result in transfer.commit()): break

    zk.create("/account-a", b"1000")
    zk.create("/account-b", b"0")
    zk.create("/receipts")
    together(work)
    check(zk.get("/account-a")[0] == str(1000 - CLIENTS * ROUNDS).encode(), "a transfer is lost or half done")
    check(zk.get("/account-b")[0] == str(CLIENTS * ROUNDS).encode(), "a transfer is lost or half done")
    check(len(zk.get_children("/receipts")) == CLIENTS * ROUNDS, "a receipt is missing")


main = client()
for recipe in (locks, semaphores, elections, barriers, queues, counters, sequences, parties_and_partitions, watches,
               transactions):
    try:
        recipe(main)
        print(f"ok   {recipe.__name__}", flush=True)
    except BaseException as error:
        problems.append(recipe.__name__)
        print(f"FAIL {recipe.__name__}: {error}", flush=True)
main.stop()
main.close()
sys.exit(1 if problems else 0)
