import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.common.message.ApiMessageType;
import org.apache.kafka.common.protocol.ApiMessage;
import org.apache.kafka.common.protocol.ByteBufferAccessor;
import org.apache.kafka.common.protocol.ObjectSerializationCache;
import org.apache.kafka.common.record.MemoryRecords;
import org.apache.kafka.common.record.Record;
import org.apache.kafka.common.record.RecordBatch;

/**
 * Apache's classes at the work of bench-proto. The file has one item a line: `request|response KEY VERSION HEX`, or
 * `records HEX` or `plain HEX`. Prints what each kind of work takes in nanoseconds a pass, the best after warming up.
 */
public class ProtoBench {
    record Item(boolean request, short key, short version, ByteBuffer bytes) {
        ApiMessage empty() {
            ApiMessageType type = ApiMessageType.fromApiKey(key);
            return request ? type.newRequest() : type.newResponse();
        }
    }

    static long sink;

    public static void main(String[] arguments) throws Exception {
        List<Item> messages = new ArrayList<>();
        List<ByteBuffer> sets = new ArrayList<>();
        List<ByteBuffer> plainSets = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.US_ASCII)) {
            String[] words = line.split(" ", -1);
            ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(words[words.length - 1]));
            if (words[0].equals("records")) sets.add(bytes);
            else if (words[0].equals("plain")) plainSets.add(bytes);
            else messages.add(new Item(words[0].equals("request"), Short.parseShort(words[1]), Short.parseShort(words[2]), bytes));
        }
        List<ApiMessage> decoded = new ArrayList<>();
        for (Item item : messages) {
            ApiMessage message = item.empty();
            message.read(new ByteBufferAccessor(item.bytes().duplicate()), item.version());
            decoded.add(message);
        }
        measure("decode", () -> {
            for (Item item : messages) {
                ApiMessage message = item.empty();
                message.read(new ByteBufferAccessor(item.bytes().duplicate()), item.version());
                sink += message.highestSupportedVersion();
            }
        });
        measure("encode", () -> {
            for (int i = 0; i < messages.size(); i++) {
                ObjectSerializationCache cache = new ObjectSerializationCache();
                short version = messages.get(i).version();
                ByteBuffer out = ByteBuffer.allocate(decoded.get(i).size(cache, version));
                decoded.get(i).write(new ByteBufferAccessor(out), cache, version);
                sink += out.position();
            }
        });
        measure("records", () -> iterate(sets));
        measure("plain", () -> iterate(plainSets));
    }

    static void iterate(List<ByteBuffer> sets) {
        for (ByteBuffer set : sets) {
            for (RecordBatch batch : MemoryRecords.readableRecords(set.duplicate()).batches()) {
                batch.ensureValid();
                for (Record record : batch) sink += record.keySize() + record.valueSize();
            }
        }
    }

    static void measure(String name, Runnable work) {
        double best = Double.POSITIVE_INFINITY;
        // The compiler works beside for a good while: warm is where five seconds bring nothing faster by a hundredth.
        for (int seconds = 0, idle = 0; seconds < 45 && idle < 5; seconds++) {
            double run = Double.POSITIVE_INFINITY;
            for (int i = 0; i < 8; i++) run = Math.min(run, run(work));
            idle = run < 0.99 * best ? 0 : idle + 1;
            best = Math.min(best, run);
        }
        for (int i = 0; i < 20; i++) best = Math.min(best, run(work));
        System.out.println(name + " " + best);
    }

    /** The mean of an eighth of a second, long enough for the collector to have its share, as freeing has in ours. */
    static double run(Runnable work) {
        long start = System.nanoTime(), taken = 0;
        int passes = 0;
        for (; taken < 125_000_000; passes++, taken = System.nanoTime() - start) work.run();
        return (double) taken / passes;
    }
}
