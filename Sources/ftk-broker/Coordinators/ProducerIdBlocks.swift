import BrokerCore
import KafkaProto
import Platform

/// Producer ids from blocks that the controller allocates (upstream: `RPCProducerIdManager`). What is left of a block is lost with the
/// process.
final class ProducerIdBlocks: ProducerIdSource {
    private struct State {
        var block: Range<Int64> = 0..<0
        /// Those who wait for the block that is on its way; nil: none is.
        var waiting: [Promise<Void>]?
    }
    private let state = Guarded(State())

    func take() -> Int64? {
        state.withLock { state in
            guard let id = state.block.first else { return nil }
            state.block = id + 1..<state.block.upperBound
            return id
        }
    }

    /// Asks for a block if none is left, once for all who wait. Errors are logged; `take` finds nothing then.
    func refill(from controller: any ControllerClient) async {
        let promise = Promise<Void>()
        let asks = state.withLock { state -> Bool? in
            if !state.block.isEmpty { return nil }
            if state.waiting != nil {
                state.waiting?.append(promise)
                return false
            }
            state.waiting = []
            return true
        }
        guard let asks else { return }
        if !asks { return await promise.value() }
        var block: Range<Int64> = 0..<0
        do throws(ErrorCode) {
            block = try await controller.allocateProducerIds()
        } catch {
            Logger("kafka.coordinator.transaction.ProducerIdManager").warn("No block of producer ids was allocated: \(error)")
        }
        let allocated = block
        let waiting = state.withLock { state in
            state.block = allocated
            let waiting = state.waiting ?? []
            state.waiting = nil
            return waiting
        }
        for promise in waiting { promise.complete(()) }
    }
}
