import Platform

/// One broker of a share consumer: its session, what is to be said to it, and whose turn it is. A session takes one
/// request at a time.
final class ShareBroker: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the consumer's loop.
    let id: Int32
    var session = ShareSession()
    var acknowledgements: [TopicIdPartition: [AcknowledgementBatch]] = [:]
    var isBusy = false
    private var waiting: [Promise<Void>] = []

    init(_ id: Int32) { self.id = id }

    func take() -> [TopicIdPartition: [AcknowledgementBatch]] {
        defer { acknowledgements = [:] }
        return acknowledgements.mapValues { $0.sorted { $0.first < $1.first } }
    }

    /// Waits for the request that is under way.
    func acquire() async {
        while isBusy {
            let promise = Promise<Void>()
            waiting.append(promise)
            await promise.value()
        }
        isBusy = true
    }

    func release() {
        isBusy = false
        let next = waiting
        waiting = []
        for promise in next { promise.complete(()) }
    }
}
