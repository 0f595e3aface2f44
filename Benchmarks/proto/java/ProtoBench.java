import java.io.BufferedReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.message.ApiMessageType;
import org.apache.kafka.common.protocol.ApiMessage;
import org.apache.kafka.common.protocol.ByteBufferAccessor;
import org.apache.kafka.common.protocol.ObjectSerializationCache;
import org.apache.kafka.common.record.MemoryRecords;
import org.apache.kafka.common.record.Record;
import org.apache.kafka.common.record.RecordBatch;

/**
 * Apache's classes at the work of bench-proto. The first file has one item a line: `request|response KEY VERSION HEX`, or
 * `records HEX` or `plain HEX`. The second, a pipe, has commands: `warm KIND`, `run KIND`, `end`. Each is answered by a line,
 * `KIND NANOSECONDS`: of the fastest pass while warming up, or of a pass in one run.
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
        ByteBuffer stream = ByteBuffer.allocate(messages.stream().mapToInt(item -> item.bytes().remaining()).sum());
        for (Item item : messages) stream.put(item.bytes().duplicate());
        stream.flip();
        Map<String, Runnable> kinds = new HashMap<>();
        kinds.put("decode", () -> {
            ByteBufferAccessor reader = new ByteBufferAccessor(stream.duplicate());
            for (Item item : messages) {
                ApiMessage message = item.empty();
                message.read(reader, item.version());
                sink += message.highestSupportedVersion();
            }
            if (reader.remaining() > 0) throw new IllegalStateException(reader.remaining() + " bytes were not read");
        });
        kinds.put("encode", () -> {
            for (int i = 0; i < messages.size(); i++) {
                ObjectSerializationCache cache = new ObjectSerializationCache();
                short version = messages.get(i).version();
                ByteBuffer out = ByteBuffer.allocate(decoded.get(i).size(cache, version));
                decoded.get(i).write(new ByteBufferAccessor(out), cache, version);
                sink += out.position();
            }
        });
        kinds.put("records", () -> iterate(sets));
        kinds.put("plain", () -> iterate(plainSets));
        try (BufferedReader commands = Files.newBufferedReader(Path.of(arguments[1]))) {
            System.out.println("ready 0");
            for (String line; (line = commands.readLine()) != null && !line.equals("end");) {
                String[] words = line.split(" ");
                Runnable work = kinds.get(words[1]);
                System.out.println(words[1] + " " + (words[0].equals("warm") ? warm(work) : run(work)));
            }
        }
    }

    static void iterate(List<ByteBuffer> sets) {
        for (ByteBuffer set : sets) {
            for (RecordBatch batch : MemoryRecords.readableRecords(set.duplicate()).batches()) {
                batch.ensureValid();
                for (Record record : batch) sink += record.keySize() + record.valueSize();
            }
        }
    }

    static double warm(Runnable work) {
        double best = Double.POSITIVE_INFINITY;
        // The compiler works beside for a good while: warm is where five seconds bring nothing faster by a hundredth.
        for (int seconds = 0, idle = 0; seconds < 45 && idle < 5; seconds++) {
            double run = Double.POSITIVE_INFINITY;
            for (int i = 0; i < 8; i++) run = Math.min(run, run(work));
            idle = run < 0.99 * best ? 0 : idle + 1;
            best = Math.min(best, run);
        }
        return best;
    }

    /** The mean of an eighth of a second, long enough for the collector to have its share, as freeing has in ours. */
    static double run(Runnable work) {
        long start = System.nanoTime(), taken = 0;
        int passes = 0;
        for (; taken < 125_000_000; passes++, taken = System.nanoTime() - start) work.run();
        return (double) taken / passes;
    }
}
