/// Spreads the replicas of new partitions over brokers, as Kafka does (`org.apache.kafka.admin.AdminUtils`).
///
/// The first replicas go round the brokers from a random start; the others follow at a shift that grows with each round, so that the
/// partitions of a broker that fails are taken over by different ones. With racks, replicas of a partition lie in as many racks
/// as there are.
public struct ReplicaAssigner {
    public struct Broker: Hashable, Sendable {
        public var id: Int32
        public var rack: String?

        public init(id: Int32, rack: String?) {
            self.id = id
            self.rack = rack
        }
    }

    /// Why partitions cannot be spread; the message is Kafka's.
    public enum Failure: Error, Hashable, Sendable {
        case invalidPartitions(String)
        case invalidReplicationFactor(String)
        /// Some brokers have a rack and some have none.
        case racksIncomplete(String)

        public var message: String {
            switch self {
            case .invalidPartitions(let text), .invalidReplicationFactor(let text), .racksIncomplete(let text): text
            }
        }
    }

    /// - Parameters:
    ///   - start: the index of the broker that the first partition begins with; nil: random.
    ///   - firstPartition: the number of the first partition, where there are some already.
    ///   - random: a number below its argument.
    public static func assign(
        brokers: [Broker], partitions: Int, replicationFactor: Int, start: Int? = nil, firstPartition: Int32 = 0,
        random: (Int) -> Int = { Int.random(in: 0..<$0) }
    ) throws(Failure) -> [Int32: [Int32]] {
        guard partitions > 0 else { throw .invalidPartitions("Number of partitions must be larger than 0.") }
        guard replicationFactor > 0 else { throw .invalidReplicationFactor("Replication factor must be larger than 0.") }
        guard replicationFactor <= brokers.count else {
            throw .invalidReplicationFactor(
                "Replication factor: \(replicationFactor) larger than available brokers: \(brokers.count).")
        }
        let sorted = brokers.sorted { $0.id < $1.id }
        if sorted.allSatisfy({ $0.rack == nil }) {
            return unaware(sorted.map(\.id), partitions, replicationFactor, start, firstPartition, random)
        }
        var racks: [Int32: String] = [:]
        for broker in sorted {
            guard let rack = broker.rack else {
                throw .racksIncomplete("Not all brokers have rack information for replica rack aware assignment.")
            }
            racks[broker.id] = rack
        }
        return aware(racks, partitions, replicationFactor, start, firstPartition, random)
    }

    private static func replicaIndex(_ first: Int, _ secondShift: Int, _ index: Int, _ count: Int) -> Int {
        (first + 1 + (secondShift + index) % (count - 1)) % count
    }

    private static func unaware(
        _ brokers: [Int32], _ partitions: Int, _ factor: Int, _ start: Int?, _ firstPartition: Int32, _ random: (Int) -> Int
    ) -> [Int32: [Int32]] {
        let startIndex = start ?? random(brokers.count)
        var shift = start ?? random(brokers.count)
        var result: [Int32: [Int32]] = [:]
        for partition in Int(max(firstPartition, 0))..<Int(max(firstPartition, 0)) + partitions {
            if partition > 0, partition % brokers.count == 0 { shift += 1 }
            let first = (partition + startIndex) % brokers.count
            var replicas = [brokers[first]]
            for j in 0..<factor - 1 { replicas.append(brokers[replicaIndex(first, shift, j, brokers.count)]) }
            result[Int32(partition)] = replicas
        }
        return result
    }

    private static func aware(
        _ racks: [Int32: String], _ partitions: Int, _ factor: Int, _ start: Int?, _ firstPartition: Int32, _ random: (Int) -> Int
    ) -> [Int32: [Int32]] {
        let brokers = alternating(racks)
        let rackCount = Set(racks.values).count
        let startIndex = start ?? random(brokers.count)
        var shift = start ?? random(brokers.count)
        var result: [Int32: [Int32]] = [:]
        for partition in Int(max(firstPartition, 0))..<Int(max(firstPartition, 0)) + partitions {
            if partition > 0, partition % brokers.count == 0 { shift += 1 }
            let first = (partition + startIndex) % brokers.count
            var replicas = [brokers[first]]
            var used: Set<String> = Set(racks[brokers[first]].map { [$0] } ?? [])
            var k = 0
            while replicas.count < factor {
                let broker = brokers[replicaIndex(first, shift * rackCount, k, brokers.count)]
                let rack = racks[broker] ?? ""
                // A rack is used twice only when all are used, a broker never: there are enough of them.
                if !used.contains(rack) || used.count == rackCount, !replicas.contains(broker) || replicas.count == brokers.count {
                    replicas.append(broker)
                    used.insert(rack)
                }
                k += 1
            }
            result[Int32(partition)] = replicas
        }
        return result
    }

    /// The brokers so that neighbours are in different racks (`getRackAlternatedBrokerList`).
    static func alternating(_ racks: [Int32: String]) -> [Int32] {
        var byRack: [String: [Int32]] = [:]
        for (broker, rack) in racks { byRack[rack, default: []].append(broker) }
        let lists = byRack.sorted { $0.key < $1.key }.map { $0.value.sorted() }
        var result: [Int32] = []
        var round = 0
        while result.count < racks.count {
            for list in lists where round < list.count { result.append(list[round]) }
            round += 1
        }
        return result
    }
}
