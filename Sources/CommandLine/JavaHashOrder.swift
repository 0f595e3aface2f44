/// The order in which Java's `HashMap<String, …>` gives its keys. Some scripts print in that order; whoever compares
/// their output line by line gets the same from us.
public enum JavaHashOrder {
    /// `String.hashCode`.
    public static func hash(_ text: String) -> Int32 {
        var hash: Int32 = 0
        for unit in text.utf16 { hash = hash &* 31 &+ Int32(unit) }
        return hash
    }

    /// The elements as a map prints them that got them in this order.
    /// - Parameters:
    ///   - capacity: what the map's constructor was given; nil for none (16).
    public static func sorted<T>(_ elements: [T], capacity: Int? = nil, key: (T) -> String) -> [T] {
        sorted(elements, capacity: capacity) { hash(key($0)) }
    }

    /// The same with keys of any class.
    /// - Parameter hash: what the key's `hashCode` gives.
    public static func sorted<T>(_ elements: [T], capacity: Int? = nil, hash: (T) -> Int32) -> [T] {
        var size = 16
        if let capacity {
            size = 1
            while size < capacity { size *= 2 }
        }
        while elements.count * 4 > size * 3 { size *= 2 }
        let mask = UInt32(size - 1)
        let buckets = elements.enumerated().map { index, element in
            let hash = UInt32(bitPattern: hash(element))
            return (bucket: (hash ^ (hash >> 16)) & mask, index: index)
        }
        return buckets.sorted { ($0.bucket, $0.index) < ($1.bucket, $1.index) }.map { elements[$0.index] }
    }
}
