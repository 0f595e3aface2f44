import KafkaClient
import Platform
import Testing

@Suite("The hash that chooses a key's partition")
struct Murmur2Tests {
    // From a Java producer's Utils.murmur2.
    @Test("gives what Java's producers compute", arguments: [
        ("21", -973_932_308 as Int32), ("foobar", -790_332_482), ("a-little-bit-long-string", -985_981_536),
        ("a-little-bit-longer-string", -1_486_304_829), ("lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8", -58_897_971),
        ("abc", 479_470_107),
    ])
    func vectors(text: String, hash: Int32) {
        #expect(Murmur2.hash(Bytes(utf8: text)) == hash)
    }

    @Test("is never negative as a partition")
    func partitions() {
        for index in 0..<1000 {
            let partition = Murmur2.partition(Bytes(utf8: "key-\(index)"), of: 7)
            #expect((0..<7).contains(partition))
        }
    }
}
