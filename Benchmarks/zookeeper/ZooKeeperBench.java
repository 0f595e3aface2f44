import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import org.apache.zookeeper.*;

/** One client for both servers: `HOST:PORT all|fill COUNT`; prints one number a line: name TAB value. */
public class ZooKeeperBench {
    static ZooKeeper connect(String hosts) throws Exception {
        CountDownLatch up = new CountDownLatch(1);
        ZooKeeper zk = new ZooKeeper(hosts, 30000, e -> { if (e.getState() == Watcher.Event.KeeperState.SyncConnected) up.countDown(); });
        up.await();
        return zk;
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
        System.out.printf("%s_p50_ms\t%.3f%n%s_p99_ms\t%.3f%n", name, times[count / 2] / 1e6, name, times[count * 99 / 100] / 1e6);
    }

    interface Ask { void ask(ZooKeeper zk, int i, Runnable done); }

    static void pipelined(String name, String hosts, int sessions, int count, int depth, Ask ask) throws Exception {
        List<ZooKeeper> all = new ArrayList<>();
        for (int i = 0; i < sessions; i++) all.add(connect(hosts));
        for (int round = 0; round < 2; round++) {
            CountDownLatch left = new CountDownLatch(sessions * count);
            long begin = System.nanoTime();
            List<Thread> threads = new ArrayList<>();
            for (int s = 0; s < sessions; s++) {
                ZooKeeper zk = all.get(s);
                int base = (round * sessions + s) * count;
                Thread t = new Thread(() -> {
                    Semaphore window = new Semaphore(depth);
                    try {
                        for (int i = 0; i < count; i++) {
                            window.acquire();
                            ask.ask(zk, base + i, () -> { window.release(); left.countDown(); });
                        }
                    } catch (InterruptedException e) { }
                });
                t.start();
                threads.add(t);
            }
            left.await();
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (round == 1) System.out.printf("%s_per_s\t%.0f%n", name, sessions * count / seconds);
        }
        for (ZooKeeper zk : all) zk.close();
    }

    public static void main(String[] args) throws Exception {
        String hosts = args[0];
        int count = Integer.parseInt(args[2]);
        byte[] data = new byte[100];
        AtomicInteger errors = new AtomicInteger();
        ZooKeeper zk = connect(hosts);
        if (args[1].equals("fill")) {
            for (int i = 0; i < 100; i++) zk.create("/fill" + i, data, ZooDefs.Ids.OPEN_ACL_UNSAFE, CreateMode.PERSISTENT);
            Semaphore window = new Semaphore(800);
            for (int i = 0; i < count; i++) {
                window.acquire();
                zk.create("/fill" + i % 100 + "/node-" + i, data, ZooDefs.Ids.OPEN_ACL_UNSAFE, CreateMode.PERSISTENT,
                    (rc, p, c, n) -> { if (rc != 0) errors.incrementAndGet(); window.release(); }, null);
            }
            window.acquire(800);
            System.out.printf("errors\t%d%n", errors.get());
            zk.close();
            return;
        }
        for (String p : new String[] {"/one", "/many"}) zk.create(p, data, ZooDefs.Ids.OPEN_ACL_UNSAFE, CreateMode.PERSISTENT);
        oneByOne("create", count, i -> zk.create("/one/n" + i, data, ZooDefs.Ids.OPEN_ACL_UNSAFE, CreateMode.PERSISTENT));
        oneByOne("set", count, i -> zk.setData("/one", data, -1));
        oneByOne("get", count, i -> zk.getData("/one", false, null));
        pipelined("create_pipelined", hosts, 4, count * 5, 250, (z, i, done) ->
            z.create("/many/n" + i, data, ZooDefs.Ids.OPEN_ACL_UNSAFE, CreateMode.PERSISTENT, (rc, p, c, n) -> { if (rc != 0) errors.incrementAndGet(); done.run(); }, null));
        pipelined("get_pipelined", hosts, 4, count * 10, 250, (z, i, done) ->
            z.getData("/one", false, (rc, p, c, d, s) -> { if (rc != 0) errors.incrementAndGet(); done.run(); }, null));
        System.out.printf("errors\t%d%n", errors.get());
        zk.close();
    }
}
