import Platform

/// Standard input as lines. Large pieces are read ahead on a thread of their own; lines are views into them.
///
/// Used on the program's loop only.
final class InputLines: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the program's loop.
    /// What ends a line.
    enum Ending: Sendable {
        /// `\n` alone; a `\r` is part of the line.
        case newline
        /// `\n`, `\r\n` or `\r`, as Java's reader has it.
        case java
    }

    private let ending: Ending
    private let pool = WorkerPool(name: "stdin", threads: 1)
    private var next: Promise<Result<Bytes, SystemError>>?
    /// The beginning of a line whose end has not come yet.
    private var tail = ByteBuffer(capacity: 0)
    private var skipsNewline = false
    /// All that was read so far.
    private(set) var bytesRead = 0

    static let pieceBytes = 1 << 20

    init(_ ending: Ending) { self.ending = ending }

    /// Reads on, and hands every line that is complete then to `body`.
    /// - Returns: false at the end; then a last line without an end was handed over as well.
    func read(_ body: (Bytes) throws -> Void) async throws -> Bool {
        let piece = try await piece()
        if piece.isEmpty {
            if tail.count > 0 { try body(tail.finish()) }
            pool.stop()
            return false
        }
        var start = 0
        if skipsNewline {
            skipsNewline = false
            if piece[0] == 0x0a { start = 1 }
        }
        while let (end, after) = lineEnd(piece, from: start) {
            if tail.count > 0 {
                tail.append(piece.slice(start, end - start))
                try body(tail.finish())
            } else {
                try body(piece.slice(start, end - start))
            }
            start = after
        }
        if start < piece.count { tail.append(piece.dropFirst(start)) }
        return true
    }

    private func lineEnd(_ piece: Bytes, from start: Int) -> (end: Int, after: Int)? {
        let newline = piece.find(0x0a, from: start)
        guard ending == .java else { return newline.map { ($0, $0 + 1) } }
        let limit = newline ?? piece.count
        guard let carriage = piece.slice(0, limit).find(0x0d, from: start) else { return newline.map { ($0, $0 + 1) } }
        if carriage + 1 == piece.count {
            skipsNewline = true
            return (carriage, carriage + 1)
        }
        return (carriage, piece[carriage + 1] == 0x0a ? carriage + 2 : carriage + 1)
    }

    private func piece() async throws -> Bytes {
        let promise = next ?? start()
        let piece = try await promise.value().get()
        next = piece.isEmpty ? nil : start()
        bytesRead += piece.count
        return piece
    }

    private func start() -> Promise<Result<Bytes, SystemError>> {
        let promise = Promise<Result<Bytes, SystemError>>()
        pool.submit {
            do throws(SystemError) {
                promise.complete(.success(try StandardStream.input.read(max: InputLines.pieceBytes)))
            } catch {
                promise.complete(.failure(error))
            }
        }
        return promise
    }
}
