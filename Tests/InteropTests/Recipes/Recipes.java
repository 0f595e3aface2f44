import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import org.apache.zookeeper.*;
import org.apache.zookeeper.data.*;

/**
 * Recipes by the Java client of ZooKeeper, several sessions at once, against the server that is named: HOST:PORT.
 * One line a recipe; status 1 where one fails.
 */
public class Recipes {
    static final int CLIENTS = 6, ROUNDS = 30;
    static String server;
    static ZooKeeper main;

    interface Work { void run(int number, ZooKeeper zk) throws Exception; }
    interface Recipe { void run() throws Exception; }

    static void check(boolean fact, String sentence) {
        if (!fact) throw new AssertionError(sentence);
    }

    static ZooKeeper connect() throws Exception {
        CountDownLatch connected = new CountDownLatch(1);
        ZooKeeper zk = new ZooKeeper(server, 10000, event -> {
            if (event.getState() == Watcher.Event.KeeperState.SyncConnected) connected.countDown();
        });
        check(connected.await(20, TimeUnit.SECONDS), "no connection");
        return zk;
    }

    /** Runs the work with several clients at once, each with a session of its own. */
    static void together(Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int number = i;
            all.add(pool.submit(() -> {
                ZooKeeper zk = connect();
                try { work.run(number, zk); } finally { zk.close(); }
                return null;
            }));
        }
        try {
            for (Future<?> one : all) one.get(60, TimeUnit.SECONDS);
        } finally {
            pool.shutdownNow();
        }
    }

    static byte[] bytes(long number) { return Long.toString(number).getBytes(StandardCharsets.UTF_8); }
    static long number(ZooKeeper zk, String path) throws Exception {
        return Long.parseLong(new String(zk.getData(path, false, null), StandardCharsets.UTF_8));
    }
    static String create(ZooKeeper zk, String path, byte[] data, CreateMode mode) throws Exception {
        return zk.create(path, data, ZooDefs.Ids.OPEN_ACL_UNSAFE, mode);
    }

    /** Waits until a watch that look set has fired, where look says that there is something to wait for. */
    interface Look { boolean mustWait(Watcher watcher) throws Exception; }
    static void waitFor(Look look) throws Exception {
        while (true) {
            CountDownLatch fired = new CountDownLatch(1);
            if (!look.mustWait(event -> { if (event.getType() != Watcher.Event.EventType.None) fired.countDown(); })) return;
            check(fired.await(30, TimeUnit.SECONDS), "a watch does not fire");
        }
    }

    /** The znode's place among its siblings by their numbers; waits for the one before it to go. Without a herd. */
    static void waitInLine(ZooKeeper zk, String folder, String own) throws Exception {
        String name = own.substring(folder.length() + 1);
        waitFor(watcher -> {
            List<String> names = new ArrayList<>(zk.getChildren(folder, false));
            Collections.sort(names);
            int place = names.indexOf(name);
            check(place >= 0, "the own znode is gone");
            return place > 0 && zk.exists(folder + "/" + names.get(place - 1), watcher) != null;
        });
        List<String> names = new ArrayList<>(zk.getChildren(folder, false));
        check(names.stream().noneMatch(other -> other.compareTo(name) < 0), "not the first");
    }

    static void locks() throws Exception {
        create(main, "/lock", null, CreateMode.CONTAINER);
        create(main, "/lock-number", bytes(0), CreateMode.PERSISTENT);
        AtomicInteger inside = new AtomicInteger();
        together((number, zk) -> {
            for (int i = 0; i < ROUNDS; i++) {
                String own = create(zk, "/lock/l-", null, CreateMode.EPHEMERAL_SEQUENTIAL);
                waitInLine(zk, "/lock", own);
                check(inside.incrementAndGet() == 1, "two hold the lock");
                zk.setData("/lock-number", bytes(number(zk, "/lock-number") + 1), -1);
                inside.decrementAndGet();
                zk.delete(own, -1);
            }
        });
        check(number(main, "/lock-number") == CLIENTS * ROUNDS, "an increment under the lock is lost");
    }

    /** Leaders do not step down: their sessions end, and the next one takes over. */
    static void elections() throws Exception {
        List<Integer> leaders = Collections.synchronizedList(new ArrayList<>());
        together((number, zk) -> {
            while (true) {
                try {
                    create(zk, "/leader", bytes(number), CreateMode.EPHEMERAL);
                    leaders.add(number);
                    check(number(main, "/leader") == number, "another leads");
                    check(main.exists("/leader", false).getEphemeralOwner() == zk.getSessionId(), "the owner is another");
                    return;
                } catch (KeeperException.NodeExistsException e) {
                    waitFor(watcher -> zk.exists("/leader", watcher) != null);
                }
            }
        });
        Collections.sort(leaders);
        check(leaders.equals(List.of(0, 1, 2, 3, 4, 5)), "leaders were " + leaders);
        check(main.exists("/leader", false) == null, "the leader's znode outlives its session");
    }

    static void barriers() throws Exception {
        int rounds = 5;
        for (int i = 0; i < rounds; i++) create(main, "/barrier-" + i, null, CreateMode.PERSISTENT);
        AtomicIntegerArray entering = new AtomicIntegerArray(rounds), leaving = new AtomicIntegerArray(rounds);
        together((number, zk) -> {
            for (int i = 0; i < rounds; i++) {
                String folder = "/barrier-" + i;
                entering.incrementAndGet(i);
                create(zk, folder + "/" + number, null, CreateMode.EPHEMERAL);
                waitFor(watcher -> zk.exists(folder + "/ready", watcher) == null
                    && (zk.getChildren(folder, false).size() < CLIENTS || !makeReady(zk, folder)));
                check(entering.get(i) == CLIENTS, "through before all were there");
                leaving.incrementAndGet(i);
                zk.delete(folder + "/" + number, -1);
                waitFor(watcher -> zk.getChildren(folder, watcher).size() > 1);
                check(leaving.get(i) == CLIENTS, "out before all were done");
            }
        });
    }

    static boolean makeReady(ZooKeeper zk, String folder) throws Exception {
        try { create(zk, folder + "/ready", null, CreateMode.PERSISTENT); } catch (KeeperException.NodeExistsException e) { }
        return true;
    }

    static void queues() throws Exception {
        create(main, "/queue", null, CreateMode.PERSISTENT);
        Queue<String> got = new ConcurrentLinkedQueue<>();
        together((number, zk) -> {
            for (int i = 0; i < ROUNDS; i++) {
                create(zk, "/queue/q-", (number + "-" + i).getBytes(StandardCharsets.UTF_8), CreateMode.PERSISTENT_SEQUENTIAL);
            }
            for (int taken = 0; taken < ROUNDS; ) {
                List<String> names = new ArrayList<>(zk.getChildren("/queue", false));
                Collections.sort(names);
                for (String name : names) {
                    try {
                        byte[] data = zk.getData("/queue/" + name, false, null);
                        zk.delete("/queue/" + name, -1);
                        got.add(new String(data, StandardCharsets.UTF_8));
                        taken++;
                        break;
                    } catch (KeeperException.NoNodeException e) { }
                }
            }
        });
        Set<String> expected = new HashSet<>();
        for (int n = 0; n < CLIENTS; n++) for (int i = 0; i < ROUNDS; i++) expected.add(n + "-" + i);
        check(got.size() == expected.size() && expected.equals(new HashSet<>(got)), "an item is lost or came twice");
    }

    static void counters() throws Exception {
        create(main, "/counter", bytes(0), CreateMode.PERSISTENT);
        together((number, zk) -> {
            for (int i = 0; i < ROUNDS; i++) {
                while (true) {
                    Stat stat = new Stat();
                    long value = Long.parseLong(new String(zk.getData("/counter", false, stat), StandardCharsets.UTF_8));
                    check(value == stat.getVersion(), "value and version differ");
                    try {
                        zk.setData("/counter", bytes(value + 1), stat.getVersion());
                        break;
                    } catch (KeeperException.BadVersionException e) { }
                }
            }
        });
        check(number(main, "/counter") == CLIENTS * ROUNDS, "an increment is lost or doubled");
    }

    /** Many requests on the way at once: answers in order, numbers without a gap, one session's own writes are seen. */
    static void pipelines() throws Exception {
        create(main, "/pipe", null, CreateMode.PERSISTENT);
        Set<String> names = ConcurrentHashMap.newKeySet();
        together((number, zk) -> {
            int count = 300;
            CountDownLatch done = new CountDownLatch(count * 2);
            List<String> mine = Collections.synchronizedList(new ArrayList<>());
            List<String> wrong = Collections.synchronizedList(new ArrayList<>());
            for (int i = 0; i < count; i++) {
                zk.create("/pipe/n-", bytes(i), ZooDefs.Ids.OPEN_ACL_UNSAFE, CreateMode.EPHEMERAL_SEQUENTIAL, (code, path, context, name) -> {
                    if (code == 0) mine.add(name); else wrong.add("create " + code);
                    done.countDown();
                }, null);
                int least = i + 1;
                zk.getEphemerals("/pipe", (code, context, found) -> {
                    if (code != 0 || found.size() < least) wrong.add("after create " + least + ": " + found);
                    done.countDown();
                }, null);
            }
            check(done.await(60, TimeUnit.SECONDS), "answers are missing");
            check(wrong.isEmpty(), String.join("; ", wrong));
            List<String> sorted = new ArrayList<>(mine);
            Collections.sort(sorted);
            check(sorted.equals(mine), "numbers of one session out of order");
            names.addAll(mine);
            check(zk.getEphemerals().size() == count, "ephemerals");
        });
        check(names.size() == CLIENTS * 300, "a number was given twice");
        check(main.getAllChildrenNumber("/pipe") == 0, "ephemerals outlive their sessions");
    }

    /** A persistent recursive watch tells of every change in order. */
    static void watches() throws Exception {
        create(main, "/watched", null, CreateMode.PERSISTENT);
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch told = new CountDownLatch(CLIENTS * ROUNDS * 3);
        main.addWatch("/watched", event -> { seen.add(event.getType() + " " + event.getPath()); told.countDown(); }, AddWatchMode.PERSISTENT_RECURSIVE);
        together((number, zk) -> {
            for (int i = 0; i < ROUNDS; i++) {
                String path = "/watched/" + number + "-" + i;
                create(zk, path, null, CreateMode.PERSISTENT);
                zk.setData(path, bytes(i), 0);
                zk.delete(path, 1);
            }
        });
        check(told.await(30, TimeUnit.SECONDS), "events are missing: " + told.getCount());
        main.removeAllWatches("/watched", Watcher.WatcherType.Any, false);
        // The removal is told as well, when it likes.
        String[] all = seen.toArray(new String[0]);
        for (int n = 0; n < CLIENTS; n++) {
            for (int i = 0; i < ROUNDS; i++) {
                String path = " /watched/" + n + "-" + i;
                List<String> own = new ArrayList<>();
                for (String event : all) if (event.endsWith(path)) own.add(event);
                check(own.equals(List.of("NodeCreated" + path, "NodeDataChanged" + path, "NodeDeleted" + path)), own + "");
            }
        }
    }

    static void transactions() throws Exception {
        create(main, "/a", bytes(1000), CreateMode.PERSISTENT);
        create(main, "/b", bytes(0), CreateMode.PERSISTENT);
        together((number, zk) -> {
            for (int i = 0; i < ROUNDS; i++) {
                while (true) {
                    List<OpResult> both = zk.multi(List.of(Op.getData("/a"), Op.getData("/b")));
                    OpResult.GetDataResult a = (OpResult.GetDataResult) both.get(0), b = (OpResult.GetDataResult) both.get(1);
                    long left = Long.parseLong(new String(a.getData())), right = Long.parseLong(new String(b.getData()));
                    check(left + right == 1000, "half a transfer is seen");
                    try {
                        zk.multi(List.of(Op.setData("/a", bytes(left - 1), a.getStat().getVersion()),
                            Op.setData("/b", bytes(right + 1), b.getStat().getVersion())));
                        break;
                    } catch (KeeperException.BadVersionException e) {
                        check(e.getResults() != null && e.getResults().size() == 2, "no result for each operation");
                    }
                }
            }
        });
        check(number(main, "/b") == CLIENTS * ROUNDS, "a transfer is lost or doubled");
    }

    public static void main(String[] arguments) throws Exception {
        server = arguments[0];
        main = connect();
        Map<String, Recipe> recipes = new LinkedHashMap<>();
        recipes.put("locks", Recipes::locks);
        recipes.put("elections", Recipes::elections);
        recipes.put("barriers", Recipes::barriers);
        recipes.put("queues", Recipes::queues);
        recipes.put("counters", Recipes::counters);
        recipes.put("pipelines", Recipes::pipelines);
        recipes.put("watches", Recipes::watches);
        recipes.put("transactions", Recipes::transactions);
        boolean failed = false;
        for (Map.Entry<String, Recipe> recipe : recipes.entrySet()) {
            try {
                recipe.getValue().run();
                System.out.println("ok   " + recipe.getKey());
            } catch (Throwable error) {
                failed = true;
                System.out.println("FAIL " + recipe.getKey() + ": " + error);
            }
        }
        main.close();
        System.exit(failed ? 1 : 0);
    }
}
