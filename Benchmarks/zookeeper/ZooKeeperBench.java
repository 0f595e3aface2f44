import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import org.apache.zookeeper.*;

/** One client for both servers: `HOST:PORT one|creates|gets|fill COUNT ROUND`; prints one number a line: name TAB value. */
public class ZooKeeperBench {
    static final byte[] DATA = new byte[100];
    static final int SESSIONS = 4, DEPTH = 250, ROUNDS = 6;
    static final AtomicInteger errors = new AtomicInteger();

    static ZooKeeper connect(String hosts) throws Exception {
        CountDownLatch up = new CountDownLatch(1);
        ZooKeeper zk = new ZooKeeper(hosts, 30000, e -> { if (e.getState() == Watcher.Event.KeeperState.SyncConnected) up.countDown(); });
        up.await();
        return zk;
    }

    static void make(ZooKeeper zk, String path) throws Exception {
        zk.create(path, DATA, ZooDefs.Ids.OPEN_ACL_UNSAFE, CreateMode.PERSISTENT);
    }

    interface Step { void run(int i) throws Exception; }

    static void oneByOne(String name, int count, Step step) throws Exception {
        for (int i = 0; i < count / 4; i++) step.run(-1 - i);
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            long begin = System.nanoTime();
            step.run(i);
            times[i] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        System.out.printf("%s_p50_ms\t%.4f%n%s_p99_ms\t%.4f%n", name, times[count / 2] / 1e6, name, times[count * 99 / 100] / 1e6);
    }

    interface Ask { void ask(ZooKeeper zk, int i, Runnable done); }

    /** ROUNDS times `count` from each session; the last, with a client that is compiled, gives the rate. */
    static void pipelined(String hosts, int count, Ask ask) throws Exception {
        List<ZooKeeper> all = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) all.add(connect(hosts));
        long started = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            CountDownLatch left = new CountDownLatch(SESSIONS * count);
            long begin = System.nanoTime();
            for (int s = 0; s < SESSIONS; s++) {
                ZooKeeper zk = all.get(s);
                int base = (round * SESSIONS + s) * count;
                new Thread(() -> {
                    Semaphore window = new Semaphore(DEPTH);
                    try {
                        for (int i = 0; i < count; i++) {
                            window.acquire();
                            ask.ask(zk, base + i, () -> { window.release(); left.countDown(); });
                        }
                    } catch (InterruptedException e) { errors.incrementAndGet(); }
                }).start();
            }
            left.await();
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (round == ROUNDS - 1) System.out.printf("per_s\t%.0f%n", SESSIONS * count / seconds);
        }
        System.out.printf("operations\t%d%nseconds\t%.4f%n", ROUNDS * SESSIONS * count, (System.nanoTime() - started) / 1e9);
        for (ZooKeeper zk : all) zk.close();
    }

    static Runnable counted(int rc, Runnable done) {
        if (rc != 0) errors.incrementAndGet();
        return done;
    }

    public static void main(String[] args) throws Exception {
        String hosts = args[0], top = "/" + args[1] + args[3];
        int count = Integer.parseInt(args[2]);
        ZooKeeper zk = connect(hosts);
        make(zk, top);
        switch (args[1]) {
            case "one":
                // The client's own code is compiled first, so that its pauses are not taken for the server's.
                for (int i = 0; i < 4000; i++) zk.getData(top, false, null);
                oneByOne("create", count, i -> make(zk, top + "/n" + i));
                oneByOne("set", count, i -> zk.setData(top, DATA, -1));
                oneByOne("get", count * 2, i -> zk.getData(top, false, null));
                break;
            case "creates":
                pipelined(hosts, count, (z, i, done) -> z.create(top + "/n" + i, DATA, ZooDefs.Ids.OPEN_ACL_UNSAFE, CreateMode.PERSISTENT,
                    (rc, p, c, n) -> counted(rc, done).run(), null));
                break;
            case "gets":
                pipelined(hosts, count, (z, i, done) -> z.getData(top, false, (rc, p, c, d, s) -> counted(rc, done).run(), null));
                break;
            default:
                for (int i = 0; i < 100; i++) make(zk, top + "/part-" + i);
                Semaphore window = new Semaphore(800);
                for (int i = 0; i < count; i++) {
                    window.acquire();
                    zk.create(top + "/part-" + i % 100 + "/node-" + i, DATA, ZooDefs.Ids.OPEN_ACL_UNSAFE, CreateMode.PERSISTENT,
                        (rc, p, c, n) -> counted(rc, window::release).run(), null);
                }
                window.acquire(800);
        }
        System.out.printf("errors\t%d%n", errors.get());
        zk.close();
    }
}
