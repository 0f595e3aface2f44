import BrokerCore

extension BrokerContext {
    /// Where brokers are reached by the listener that a request came in by.
    func endpoints(_ ids: Set<Int32>, _ listener: String) -> [(id: Int32, endpoint: ClusterImage.Endpoint, rack: String?)] {
        if ids.isEmpty { return [] }
        let brokers = metadata.image.brokers
        return ids.sorted().compactMap { id in
            guard let broker = brokers[id], let endpoint = broker.endpoint(listener) else { return nil }
            return (id, endpoint, broker.rack)
        }
    }
}
