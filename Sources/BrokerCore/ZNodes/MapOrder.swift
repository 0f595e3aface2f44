/// The order in which the maps of Java and Scala give their keys. Kafka writes its znodes from such maps; in the same order, a znode
/// that we write again changes nothing but what it is written for. Keys that share a place in the map come as they are given.
enum MapOrder {
    private static func hash(_ text: String) -> UInt32 {
        var hash: UInt32 = 0
        for unit in text.utf16 { hash = hash &* 31 &+ UInt32(unit) }
        return hash ^ (hash >> 16)
    }

    /// The keys of a `java.util.Properties` that got them in this order.
    static func properties(_ keys: [String]) -> [String] {
        var size = 16
        while keys.count * 4 >= size * 3 { size *= 2 }
        let mask = UInt32(size - 1)
        return keys.enumerated().map { (bucket: (hash($1) & 0x7FFF_FFFF) & mask, index: $0) }
            .sorted { ($0.bucket, $0.index) < ($1.bucket, $1.index) }.map { keys[$0.index] }
    }

    /// The keys of a `scala.collection.mutable.Map` that got them in this order.
    static func scala(_ keys: [String]) -> [String] {
        var size = 16
        while keys.count * 4 >= size * 3 { size *= 2 }
        let mask = UInt32(size - 1)
        return keys.enumerated()
            .map { index, key -> (bucket: UInt32, hash: Int32, index: Int) in
                let hash = hash(key)
                return (hash & mask, Int32(bitPattern: hash), index)
            }
            .sorted { ($0.bucket, $0.hash, $0.index) < ($1.bucket, $1.hash, $1.index) }.map { keys[$0.index] }
    }
}
