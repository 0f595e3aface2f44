/// Names by deadline, the earliest first: a binary heap. An entry is not taken out when its deadline moves; whoever pops it checks.
struct DeadlineQueue {
    struct Entry {
        /// Milliseconds on the monotonic clock.
        let deadline: Int64
        let name: String
    }

    private var heap: [Entry] = []

    var isEmpty: Bool { heap.isEmpty }
    /// `Int64.max` where there is nothing.
    var earliest: Int64 { heap.first?.deadline ?? .max }

    mutating func push(_ deadline: Int64, _ name: String) {
        heap.append(Entry(deadline: deadline, name: name))
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            if heap[parent].deadline <= heap[child].deadline { break }
            heap.swapAt(parent, child)
            child = parent
        }
    }

    /// The earliest entry, if its deadline is not later than `now`.
    mutating func pop(ifDueAt now: Int64) -> Entry? {
        guard let first = heap.first, first.deadline <= now else { return nil }
        let last = heap.removeLast()
        if !heap.isEmpty {
            heap[0] = last
            sink()
        }
        return first
    }

    mutating func removeAll() { heap.removeAll() }

    private mutating func sink() {
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < heap.count && heap[child].deadline < heap[least].deadline {
                least = child
            }
            if least == parent { return }
            heap.swapAt(parent, least)
            parent = least
        }
    }
}
