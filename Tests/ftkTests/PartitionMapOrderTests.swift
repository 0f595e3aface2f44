import KafkaClient
import Testing

@testable import ftk

@Suite("The order of Java's tables of partitions")
struct PartitionMapOrderTests {
    /// As `kafka-consumer-groups.sh --describe` of release 3.9.2 printed the 82 partitions of a group.
    private static let printed = """
        wide-30 beta-4 wide-1 wide-34 delta-topic-6 wide-22 delta-topic-2 wide-26 wide-13 alpha-4 wide-17 orders.v1-2 alpha-0 \
        x-3 wide-5 wide-38 gamma-3 wide-9 beta-0 beta-3 wide-29 wide-0 wide-33 wide-4 wide-21 orders.v1-6 delta-topic-3 \
        wide-25 gamma-0 orders.v1-1 alpha-5 wide-16 x-4 orders.v1-5 alpha-1 wide-20 wide-37 x-0 wide-8 gamma-4 wide-12 beta-2 \
        wide-32 delta-topic-4 beta-6 wide-3 wide-36 delta-topic-0 wide-24 wide-28 alpha-6 wide-15 orders.v1-0 alpha-2 x-5 \
        wide-19 orders.v1-4 x-1 gamma-5 wide-7 gamma-1 wide-11 beta-5 wide-31 wide-2 delta-topic-5 wide-35 delta-topic-1 \
        wide-23 wide-27 wide-14 x-6 orders.v1-3 alpha-3 wide-18 x-2 wide-6 wide-39 gamma-6 wide-10 beta-1 gamma-2
        """

    private static let partitions = printed.split(separator: " ").map { word in
        let dash = word.lastIndex(of: "-") ?? word.startIndex
        return TopicPartition(String(word[..<dash]), Int32(word[word.index(after: dash)...]) ?? -1)
    }

    @Test("partitions without members come in the order that Apache's script prints")
    func described() {
        #expect(Self.partitions.count == 82)
        #expect(PartitionMapOrder.described(Self.partitions) == Self.partitions)
        #expect(PartitionMapOrder.described(Self.partitions.reversed()) == Self.partitions)
        let few = ["alpha-6", "alpha-4", "alpha-5", "x-6", "alpha-2", "alpha-3", "alpha-0", "alpha-1", "x-2", "x-1"]
        let wanted = (0...6).map { TopicPartition("alpha", $0) } + [1, 2, 6].map { TopicPartition("x", $0) }
        #expect(PartitionMapOrder.described(wanted).map(\.description) == few)
    }

    @Test("those that share a bucket keep the order in which they were put in")
    func ties() {
        // Buckets 22 of 128: alpha-0 and x-3.
        let rest = Self.partitions.filter { $0.description != "alpha-0" && $0.description != "x-3" }
        let both = [TopicPartition("x", 3), TopicPartition("alpha", 0)]
        let sorted = PartitionMapOrder.sorted(both + rest)
        let at = sorted.firstIndex(of: both[0]) ?? -1
        #expect(at >= 0 && sorted[at + 1] == both[1])
    }
}
