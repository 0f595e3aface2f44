import com.fasterxml.jackson.databind.*;
import com.fasterxml.jackson.databind.node.*;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.*;
import java.util.jar.*;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.protocol.*;
import org.apache.kafka.common.protocol.types.BoundField;
import org.apache.kafka.common.protocol.types.Schema;

/** Prints vectors of the records that a jar has, written by Apache's classes: java -cp 'libs/*' RecordVectors.java JAR... */
public class RecordVectors {
    static Random random;
    static String shape;
    static int nulls;

    static boolean isNull() {
        switch (shape) {
            case "full": return false;
            case "empty": return true;
            case "sparse": return nulls++ % 2 == 0;
            default: return random.nextInt(10) < 3;
        }
    }

    static long integer(int bits) {
        long max = (1L << bits - 1) - 1;
        if (shape.equals("mix") && random.nextInt(10) < 3) return new long[] {max, -max - 1, 0, -1, 1}[random.nextInt(5)];
        return random.nextBoolean() ? random.nextLong() >> 64 - bits : random.nextInt((int) Math.min(max, 1000));
    }

    static Object value(Class<?> type, Type generic, Object old, boolean nullable) throws Exception {
        String[] texts = {"", "a", "topic-ä", "x".repeat(60), "日本語", "a b\"c\\d\n", "😀"};
        if (type == boolean.class) return random.nextBoolean();
        if (type == byte.class) return (byte) integer(8);
        if (type == short.class) return (short) integer(16);
        // uint16 fields are int in Java; their range is tried by the caller.
        if (type == int.class) return (int) integer(32);
        if (type == long.class) return integer(64);
        if (type == double.class) return new double[] {0.5, -1.25, 1e300}[random.nextInt(3)];
        if (type == Uuid.class) return shape.equals("empty") ? Uuid.ZERO_UUID : new Uuid(random.nextLong(), random.nextLong() | 1);
        if (nullable && isNull()) return null;
        if (type == String.class) return shape.equals("empty") ? "" : texts[random.nextInt(texts.length)];
        if (type == byte[].class) {
            byte[] bytes = new byte[shape.equals("empty") ? 0 : random.nextInt(40)];
            random.nextBytes(bytes);
            return bytes;
        }
        int count = shape.equals("full") ? 2 : shape.equals("empty") ? 0 : shape.equals("sparse") ? 1 : random.nextInt(4);
        if (Collection.class.isAssignableFrom(type)) {
            Class<?> element = (Class<?>) (generic instanceof ParameterizedType ? ((ParameterizedType) generic).getActualTypeArguments()[0]
                : ((ParameterizedType) type.getGenericSuperclass()).getActualTypeArguments()[0]);
            Collection<Object> all = type == List.class ? new ArrayList<>() : (Collection<Object>) type.getConstructor().newInstance();
            Class<?> plain = element == Integer.class ? int.class : element == Long.class ? long.class : element == Short.class ? short.class : element;
            for (int i = 0; i < count; i++) all.add(Message.class.isAssignableFrom(element) ? fill(element) : value(plain, null, null, false));
            return all;
        }
        return Message.class.isAssignableFrom(type) ? fill(type) : old;
    }

    static short version;

    static Object fill(Class<?> type) throws Exception {
        Object message = type.getConstructor().newInstance();
        Schema schema = (Schema) type.getField("SCHEMA_" + version).get(null);
        Map<String, org.apache.kafka.common.protocol.types.Type> known = new HashMap<>();
        Schema s = schema;
        for (BoundField f : s.fields()) {
            if (f.def.type instanceof org.apache.kafka.common.protocol.types.TaggedFields)
            {
                Field inner = f.def.type.getClass().getDeclaredField("fields");
                inner.setAccessible(true);
                for (Object o : ((Map<?, ?>) inner.get(f.def.type)).values()) {
                    org.apache.kafka.common.protocol.types.Field t = (org.apache.kafka.common.protocol.types.Field) o;
                    known.put(t.name, t.type);
                }
            } else known.put(f.def.name, f.def.type);
        }
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || field.getName().startsWith("_") || field.getName().equals("next") || field.getName().equals("prev")) continue;
            field.setAccessible(true);
            String snake = field.getName().replaceAll("([A-Z])", "_$1").toLowerCase();
            org.apache.kafka.common.protocol.types.Type kind = known.get(snake);
            if (kind == null) continue;
            Object v = value(field.getType(), field.getGenericType(), field.get(message), kind.isNullable());
            if (kind == org.apache.kafka.common.protocol.types.Type.UINT16) v = ((int) v) & 0xFFFF;
            field.set(message, v);
        }
        return message;
    }

    public static void main(String[] jars) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        TreeMap<String, Class<?>> types = new TreeMap<>();
        for (String jar : jars)
            for (JarEntry entry : Collections.list(new JarFile(jar).entries())) {
                String name = entry.getName();
                if (name.endsWith("JsonConverter.class") && !name.contains("$"))
                    try {
                        Class<?> type = Class.forName(name.replace("JsonConverter.class", "").replace('/', '.'));
                        if (ApiMessage.class.isAssignableFrom(type)) types.put(type.getSimpleName(), type);
                    } catch (ClassNotFoundException none) { }
            }
        for (Class<?> type : types.values()) {
            ApiMessage first = (ApiMessage) type.getConstructor().newInstance();
            Method json = Class.forName(type.getName() + "JsonConverter").getMethod("write", type, short.class);
            for (version = first.lowestSupportedVersion(); version <= first.highestSupportedVersion(); version++)
                for (String each : new String[] {"full", "empty", "mix", "sparse"}) {
                    shape = each;
                    nulls = 0;
                    random = new Random((type.getSimpleName() + version + shape).hashCode());
                    ApiMessage message = (ApiMessage) fill(type);
                    ObjectSerializationCache cache = new ObjectSerializationCache();
                    ByteBufferAccessor out = new ByteBufferAccessor(java.nio.ByteBuffer.allocate(message.size(cache, version)));
                    message.write(out, cache, version);
                    StringBuilder hex = new StringBuilder();
                    for (byte b : out.buffer().array()) hex.append(String.format("%02x", b));
                    ObjectNode row = mapper.createObjectNode();
                    row.put("api", type.getSimpleName()).put("type", "data").put("version", version);
                    row.put("case", type.getSimpleName() + "-v" + version + "-" + shape).put("shape", shape);
                    row.set("json", (JsonNode) json.invoke(null, message, version));
                    row.put("hex", hex.toString());
                    System.out.println(mapper.writeValueAsString(row));
                }
        }
    }
}
