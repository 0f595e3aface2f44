/// Work that runs once at a time; made by `EventLoop.schedule(at:)`. Touched on its loop only.
public final class LoopTimer: @unchecked Sendable {
    // Sendable: `work` is touched on the loop's thread only.
    fileprivate(set) var work: (@Sendable () -> Void)?

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }

    /// The work will not run; without effect when it has.
    public func cancel() {
        guard work != nil else { return }
        work = nil
        EventLoop.current?.dropped(self)
    }
}

/// The timers of a loop: a binary heap by time, then by the order they were added.
struct TimerHeap {
    private struct Entry {
        let time: MonotonicTime
        let number: UInt64
        let timer: LoopTimer

        func isBefore(_ other: Entry) -> Bool {
            time == other.time ? number < other.number : time < other.time
        }
    }

    private var entries: [Entry] = []
    private var added: UInt64 = 0
    /// Entries whose work is gone; they leave together when they are many.
    private var cancelledCount = 0

    var isEmpty: Bool { entries.isEmpty }

    /// When the earliest is due.
    var first: MonotonicTime? { entries.first?.time }

    @discardableResult
    mutating func add(at time: MonotonicTime, _ work: @escaping @Sendable () -> Void) -> LoopTimer {
        let timer = LoopTimer(work)
        added += 1
        entries.append(Entry(time: time, number: added, timer: timer))
        siftUp(entries.count - 1)
        return timer
    }

    /// The work of the earliest timer that is due, which leaves the heap.
    mutating func next(due now: MonotonicTime) -> (@Sendable () -> Void)? {
        while let entry = entries.first, entry.time <= now {
            removeFirst()
            if let work = entry.timer.work {
                entry.timer.work = nil
                return work
            }
            cancelledCount -= 1
        }
        return nil
    }

    /// A timer of this heap was cancelled.
    mutating func cancelled() {
        cancelledCount += 1
        guard cancelledCount > 64 && cancelledCount * 2 > entries.count else { return }
        entries.removeAll { $0.timer.work == nil }
        cancelledCount = 0
        for i in stride(from: entries.count / 2 - 1, through: 0, by: -1) { siftDown(i) }
    }

    mutating func removeAll() {
        entries = []
        cancelledCount = 0
    }

    private mutating func removeFirst() {
        let last = entries.removeLast()
        if entries.isEmpty { return }
        entries[0] = last
        siftDown(0)
    }

    private mutating func siftUp(_ start: Int) {
        var child = start
        while child > 0 {
            let parent = (child - 1) / 2
            if !entries[child].isBefore(entries[parent]) { return }
            entries.swapAt(child, parent)
            child = parent
        }
    }

    private mutating func siftDown(_ start: Int) {
        var parent = start
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < entries.count && entries[child].isBefore(entries[least]) {
                least = child
            }
            if least == parent { return }
            entries.swapAt(least, parent)
            parent = least
        }
    }
}
