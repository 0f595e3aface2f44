import KafkaProto

/// Errors of partitions by topic, in the order in which they were found.
struct PartitionResults {
    private(set) var topics: [(name: String, partitions: [(index: Int32, error: ErrorCode)])] = []
    private var places: [String: Int] = [:]

    mutating func add(_ topic: String, _ partition: Int32, _ error: ErrorCode) {
        if let place = places[topic] {
            topics[place].partitions.append((partition, error))
        } else {
            places[topic] = topics.count
            topics.append((topic, [(partition, error)]))
        }
    }
}
