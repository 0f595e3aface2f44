/// Values by number, in slabs of 4096: it grows without moving what is there, and a number that was given back is used again.
struct SlabTable<Element> {
    private var slabs: [[Element]] = []
    private var free: [UInt32] = []

    private static var shift: UInt32 { 12 }
    private static var slabCount: Int { 1 << 12 }

    /// - Returns: the value's number.
    mutating func add(_ element: Element) -> UInt32 {
        if let number = free.popLast() {
            self[number] = element
            return number
        }
        if slabs.last.map({ $0.count == SlabTable.slabCount }) ?? true {
            var slab: [Element] = []
            slab.reserveCapacity(SlabTable.slabCount)
            slabs.append(slab)
        }
        let slab = slabs.count - 1
        slabs[slab].append(element)
        return UInt32(slab * SlabTable.slabCount + slabs[slab].count - 1)
    }

    /// Gives a number back; `empty` stands there until it is used again.
    mutating func remove(_ number: UInt32, leaving empty: Element) {
        self[number] = empty
        free.append(number)
    }

    subscript(number: UInt32) -> Element {
        get { slabs[Int(number >> SlabTable.shift)][Int(number) & (SlabTable.slabCount - 1)] }
        _modify { yield &slabs[Int(number >> SlabTable.shift)][Int(number) & (SlabTable.slabCount - 1)] }
    }

    /// Every number that was ever given out, whether it is in use or not.
    var numbers: Range<UInt32> { 0..<UInt32(slabs.isEmpty ? 0 : (slabs.count - 1) * SlabTable.slabCount + slabs[slabs.count - 1].count) }
}
