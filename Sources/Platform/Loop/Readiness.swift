import CPlatform
import Glibc

/// A non-blocking descriptor on a loop: who waits until it can be read or written, and whether it may be tried.
///
/// Edge-triggered: after an attempt that took less than it wanted, `canRead` is false until the kernel tells of
/// a change. The descriptor is added to epoll at the first wait. All on the loop's thread, except `close()`.
final class Readiness: @unchecked Sendable {
    // Sendable: touched on the loop's thread only; `close()` posts when called elsewhere.

    enum Direction: Int { case read, write }

    /// Why a wait ended.
    enum Outcome {
        case ready, timedOut, cancelled
    }

    private struct Waiter {
        var continuation: UnsafeContinuation<Outcome, Never>?
        /// Counts waits, so that a late timer or cancellation does not end the next one.
        var number = 0
    }

    let loop: EventLoop
    private(set) var descriptor: Int32
    /// In the loop's table, once it is watched.
    var token: UInt64?
    /// Whether trying to read makes sense; true at first. Writing is always tried first.
    var canRead = true
    /// The peer has ended its side: after what is left to read comes the end.
    private var hasEnded = false
    private var reader = Waiter()
    private var writer = Waiter()

    /// Takes the descriptor over, which must be non-blocking.
    init(_ descriptor: Int32, on loop: EventLoop) {
        self.descriptor = descriptor
        self.loop = loop
    }

    deinit {
        // Nobody waits any more and the loop does not know it: it was never watched or is closed.
        if descriptor >= 0 { Glibc.close(descriptor) }
    }

    var isClosed: Bool { descriptor < 0 }

    /// A read gave less than asked for: the next one waits for the kernel's word.
    func drained() { canRead = hasEnded }

    /// From the loop: epoll's events.
    func changed(_ events: UInt32) {
        if events & (EPOLLRDHUP.rawValue | EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0 { hasEnded = true }
        if events & (EPOLLIN.rawValue | EPOLLRDHUP.rawValue | EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0 {
            canRead = true
            finish(\.reader, .ready)
        }
        if events & (EPOLLOUT.rawValue | EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0 {
            finish(\.writer, .ready)
        }
    }

    /// Waits until the descriptor can be read or written, has an error, or is closed (`cancelled`).
    func wait(_ direction: Direction, until deadline: MonotonicTime? = nil) async throws(SystemError) -> Outcome {
        precondition(loop.isCurrent, "a socket is used on its loop only")
        if isClosed { return .cancelled }
        if token == nil { try loop.watch(self) }
        let path = direction == .read ? \Readiness.reader : \Readiness.writer
        precondition(self[keyPath: path].continuation == nil, "one task reads and one writes")
        self[keyPath: path].number += 1
        let number = self[keyPath: path].number
        let timer = deadline.map { deadline in
            loop.schedule(at: deadline) { self.finish(path, .timedOut, number: number) }
        }
        let outcome = await withTaskCancellationHandler {
            await withUnsafeContinuation { self[keyPath: path].continuation = $0 }
        } onCancel: {
            loop.post { self.finish(direction == .read ? \.reader : \.writer, .cancelled, number: number) }
        }
        timer?.cancel()
        return outcome
    }

    private func finish(_ path: ReferenceWritableKeyPath<Readiness, Waiter>, _ outcome: Outcome, number: Int? = nil) {
        guard let continuation = self[keyPath: path].continuation else { return }
        if let number, self[keyPath: path].number != number { return }
        self[keyPath: path].continuation = nil
        continuation.resume(returning: outcome)
    }

    /// Closes the descriptor; waits end with `cancelled`. From any thread.
    func close() {
        guard loop.isCurrent else { return loop.post { self.close() } }
        guard descriptor >= 0 else { return }
        loop.unwatch(self)
        Glibc.close(descriptor)
        descriptor = -1
        finish(\.reader, .cancelled)
        finish(\.writer, .cancelled)
    }
}

/// The descriptors that a loop watches. A token names a slot and its use, so that an event that was fetched before a
/// descriptor was closed does not reach the next one in its slot.
struct ReadinessTable {
    private var slots: [(readiness: Readiness?, use: UInt32)] = []
    private var free: [Int] = []

    mutating func add(_ readiness: Readiness) -> UInt64 {
        let index: Int
        if let reused = free.popLast() {
            index = reused
            slots[index].readiness = readiness
        } else {
            index = slots.count
            slots.append((readiness, 0))
        }
        return UInt64(slots[index].use) << 32 | UInt64(index)
    }

    mutating func remove(_ token: UInt64) {
        let index = Int(token & 0xffff_ffff)
        slots[index].readiness = nil
        slots[index].use = (slots[index].use &+ 1) & 0x7fff_ffff
        free.append(index)
    }

    subscript(token: UInt64) -> Readiness? {
        let slot = slots[Int(token & 0xffff_ffff)]
        return slot.use == UInt32(token >> 32) ? slot.readiness : nil
    }

    var all: [Readiness] { slots.compactMap(\.readiness) }
}
