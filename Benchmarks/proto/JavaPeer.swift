import Glibc
import KafkaProto
import Platform

/// A Java program that does a kind of work when it is told to; see `java/ProtoBench.java`.
final class JavaPeer {
    private let commands: UnsafeMutablePointer<FILE>
    private let answers: UnsafeMutablePointer<FILE>

    /// - Parameter work: the lines of its input.
    init(home: String, program: String, work: String) throws {
        let file = "/tmp/bench-proto-\(getpid()).txt"
        let fifo = "/tmp/bench-proto-\(getpid()).fifo"
        try FileSystem.replace(file, with: Bytes(utf8: work))
        defer {
            unlink(file)
            unlink(fifo)
        }
        guard mkfifo(fifo, 0o600) == 0, let commands = fopen(fifo, "r+") else {
            throw JavaBench.Failure(description: "\(fifo) cannot be made")
        }
        self.commands = commands
        guard let answers = popen("exec java -Xmx256m -cp '\(home)/libs/*' '\(program)' \(file) \(fifo) 2>&1", "r") else {
            throw JavaBench.Failure(description: "java cannot be started")
        }
        self.answers = answers
        _ = try answer("ready")
    }

    deinit {
        fputs("end\n", commands)
        fclose(commands)
        pclose(answers)
    }

    /// Repeats the work until it gets no faster.
    func warm(_ kind: String) throws { _ = try ask("warm", kind) }

    /// Nanoseconds of one pass.
    func run(_ kind: String) throws -> Double { try ask("run", kind) }

    private func ask(_ command: String, _ kind: String) throws -> Double {
        fputs("\(command) \(kind)\n", commands)
        fflush(commands)
        return try answer(kind)
    }

    /// The number behind `word`.
    private func answer(_ word: String) throws -> Double {
        var buffer = [CChar](repeating: 0, count: 4096)
        guard fgets(&buffer, Int32(buffer.count), answers) != nil else {
            throw JavaBench.Failure(description: "java ended before it said \(word)")
        }
        let line = buffer.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        let words = line.split { $0 == " " || $0 == "\n" }
        guard words.count == 2, words[0] == word, let value = Double(words[1]) else {
            throw JavaBench.Failure(description: "java said in place of \(word): \(line)")
        }
        return value
    }
}
