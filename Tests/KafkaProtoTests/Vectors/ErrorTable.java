import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.protocol.Errors;

/** Prints Kafka's table of errors: number, name, whether trying again can help, text. */
public class ErrorTable {
    public static void main(String[] args) {
        for (Errors error : Errors.values())
            System.out.println(error.code() + "\t" + error.name() + "\t" + (error.exception() instanceof RetriableException) + "\t" + error.message());
    }
}
