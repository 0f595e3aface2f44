import Glibc
import Platform
import ProtoFuzz

/// Runs the protocol's fuzzer.
///
///     fuzz-proto [--count N] [--from N] [--seed N] [--state FILE] [--root FOLDER]
///     fuzz-proto --write-corpus FOLDER [--root FOLDER]
///
/// With `--state` it begins where the last run with that file ended, and notes every 10,000 inputs how far it is. So many
/// that take longer than two minutes are a hang and end the program. The exit status is 1 after a failure. The corpus is
/// one file a vector in the form that `libfuzzer-proto` reads.
@main
enum Program {
    static func main() {
        let state = option("--state")
        let count = number("--count") ?? 10_000_000
        let seed = number("--seed") ?? 1
        let noted = state.flatMap { try? FileSystem.read($0).string }?.split { $0 == " " || $0 == "\n" } ?? []
        let from = number("--from") ?? (noted.count == 2 && UInt64(noted[0]) == seed ? UInt64(noted[1]) : nil) ?? 0
        do {
            var fuzz = try ProtoFuzz(root: option("--root") ?? ".", seed: seed)
            if let folder = option("--write-corpus") {
                try FileSystem.makeDirectories(folder)
                for (i, input) in fuzz.selectedSeeds().enumerated() { 
                    try File.open("\(folder)/vector-\(i)", .truncate).write(Bytes(input), at: 0)
                }
                return
            }
            let start = MonotonicTime.now
            var index = from
            while index < count {
                let end = min(index + 10_000 - index % 10_000, count)
                alarm(120)
                while index < end {
                    try fuzz.run(index)
                    index += 1
                }
                if let state { try FileSystem.replace(state, with: Bytes(utf8: "\(seed) \(index)\n")) }
                if index % 1_000_000 == 0 { StandardStream.error.write("\(index) inputs\n") }
            }
            // Done: the next run begins anew.
            if let state { unlink(state) }
            let seconds = Double(MonotonicTime.now.milliseconds(since: start)) / 1000
            StandardStream.output.write(
                "inputs \(from) to \(count) of seed \(seed) from \(fuzz.seedCount) vectors: \(fuzz.decoded) decoded, no failure, "
                    + "\(seconds) s; largest allocation \(Int(fuzz.largestRatio.rounded(.up))) bytes a byte of input over 64 KiB\n")
        } catch {
            StandardStream.error.write("\(error)\n")
            exit(1)
        }
    }

    private static func option(_ name: String) -> String? {
        let words = CommandLine.arguments
        guard let at = words.firstIndex(of: name), at + 1 < words.count else { return nil }
        return words[at + 1]
    }

    private static func number(_ name: String) -> UInt64? {
        guard let text = option(name) else { return nil }
        guard let number = UInt64(text) else {
            StandardStream.error.write("fuzz-proto: \(name) takes a whole number, not '\(text)'\n")
            exit(2)
        }
        return number
    }
}
