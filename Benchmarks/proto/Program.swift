import Glibc
import Platform

/// Measures the protocol against its goals, one row each, and ends with status 1 where one is missed.
///
///     bench-proto [--only checksum|records|messages|code|java]
///     bench-proto --loop decode|encode|plain|records [--passes COUNT]
///
/// With `KAFKA_HOME` the same work is done by Apache's Java classes (`Benchmarks/proto/java`), side by side.
@main
enum Program {
    static func main() {
        if let name = option("--loop") {
            do {
                let best = try JavaBench.loop(name, passes: option("--passes").flatMap { Int($0) } ?? 10_000)
                StandardStream.output.write("fastest pass: \(best / 1000) µs\n")
                exit(0)
            } catch {
                StandardStream.error.write("\(name): \(error)\n")
                exit(2)
            }
        }
        let only = option("--only")
        var rows: [Row] = []
        func add(_ name: String, _ measure: () throws -> [Row]) {
            if let only, !name.contains(only) { return }
            do {
                let measured = try measure()
                for row in measured { StandardStream.output.write(row.text + "\n") }
                rows += measured
            } catch {
                StandardStream.error.write("\(name): \(error)\n")
                exit(2)
            }
        }
        StandardStream.output.write(Row.heading + "\n")
        add("checksum") { ChecksumBench.rows() }
        add("records") { try RecordBench.rows() }
        add("messages") { try MessageBench.rows() }
        add("code") { try CodeSize.rows() }
        add("java") { try JavaBench.rows() }
        exit(rows.allSatisfy(\.isReached) ? 0 : 1)
    }

    static func option(_ name: String) -> String? {
        let arguments = Swift.CommandLine.arguments
        guard let at = arguments.firstIndex(of: name), at + 1 < arguments.count else { return nil }
        return arguments[at + 1]
    }
}
