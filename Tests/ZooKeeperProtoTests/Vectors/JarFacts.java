import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.apache.jute.Record;
import org.apache.zookeeper.KeeperException;

/** Prints ZooKeeper's errors (`error NUMBER NAME TEXT`) and the records of the jar in the first argument (`record NAME`). */
public class JarFacts {
    public static void main(String[] args) throws Exception {
        java.lang.reflect.Method text = KeeperException.class.getDeclaredMethod("getCodeMessage", KeeperException.Code.class);
        text.setAccessible(true);
        for (KeeperException.Code code : KeeperException.Code.values()) {
            System.out.println("error\t" + code.intValue() + "\t" + code.name() + "\t" + text.invoke(null, code));
        }
        for (JarEntry entry : java.util.Collections.list(new JarFile(args[0]).entries())) {
            String name = entry.getName();
            if (!name.endsWith(".class")) continue;
            Class<?> type = Class.forName(name.substring(0, name.length() - 6).replace('/', '.'), false, JarFacts.class.getClassLoader());
            if (Record.class.isAssignableFrom(type) && !type.isInterface()) System.out.println("record\t" + type.getSimpleName());
        }
    }
}
