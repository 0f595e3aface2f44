import Glibc

/// Many small blocks of bytes close together, each named by 4 bytes, so that a million of them cost little beside what they hold.
///
/// Blocks are multiples of 8 bytes in chunks of 256 KiB; those over 4 KiB have memory of their own. Whoever takes a block knows
/// its size and gives it back with it; then it serves blocks of its size or, cut up, smaller ones. A block that is read after
/// it was given back holds other bytes, but never lies outside of the arena. One thread at a time.
public final class ByteArena {
    /// The upper bit: it has memory of its own, and the rest is its place among those; else chunk and unit.
    public typealias Block = UInt32

    @usableFromInline static let chunkBytes = 1 << 18
    @usableFromInline static let unitBytes = 8
    @usableFromInline static let chunkShift: UInt32 = 15
    @usableFromInline static let own: Block = 1 << 31
    private static let chunksMax = 1 << 16
    /// Blocks of more units have memory of their own.
    private static let unitsMax = 512
    private static let none = Block.max

    // Unchecked: nothing here calls out while it writes, and a check at each access would cost a tenth of a start.
    @exclusivity(unchecked) @usableFromInline var chunks: [UnsafeMutableRawPointer] = []
    @exclusivity(unchecked) @usableFromInline var large: [UnsafeMutableRawBufferPointer] = []
    @exclusivity(unchecked) private var freeLarge: [Int] = []
    /// By units less one: the first free block, which holds the number of the next.
    @exclusivity(unchecked) private var free = [Block](repeating: none, count: unitsMax)
    /// A bit for each of `free` that has one.
    @exclusivity(unchecked) private var filled = [UInt64](repeating: 0, count: unitsMax / 64)
    /// What is left of the newest chunk, in units.
    @exclusivity(unchecked) private var next: Block = 0
    @exclusivity(unchecked) private var left = 0
    /// Of blocks that are taken and of those that were given back, in bytes.
    @exclusivity(unchecked) public private(set) var usedBytes = 0
    @exclusivity(unchecked) public private(set) var freeBytes = 0

    public init() {}

    deinit {
        for chunk in chunks { Glibc.free(chunk) }
        for block in large { Glibc.free(block.baseAddress) }
    }

    /// More than half of a good deal of memory lies idle: moving all blocks to a new arena pays.
    public var isSparse: Bool { freeBytes > max(usedBytes, 16 * ByteArena.chunkBytes) }

    // MARK: Taking and giving back

    /// A block for `count` bytes, which hold anything.
    public func allocate(_ count: Int) -> Block {
        let units = (max(count, 1) + ByteArena.unitBytes - 1) / ByteArena.unitBytes
        if units > ByteArena.unitsMax { return allocateLarge(count) }
        usedBytes += units * ByteArena.unitBytes
        if let size = firstFree(units) {
            let block = free[size - 1]
            unlink(size)
            freeBytes -= size * ByteArena.unitBytes
            if size > units { link(block + UInt32(units), size - units) }
            return block
        }
        if left < units {
            guard chunks.count < ByteArena.chunksMax else {
                usedBytes -= units * ByteArena.unitBytes
                return allocateLarge(count)
            }
            while left > 0 {
                let size = min(left, ByteArena.unitsMax)
                link(next, size)
                next += UInt32(size)
                left -= size
            }
            next = UInt32(chunks.count) << ByteArena.chunkShift
            left = ByteArena.chunkBytes / ByteArena.unitBytes
            chunks.append(ByteArena.memory(ByteArena.chunkBytes))
        }
        let block = next
        next += UInt32(units)
        left -= units
        return block
    }

    /// - Parameter count: what it was taken for.
    public func free(_ block: Block, _ count: Int) {
        if block & ByteArena.own != 0 {
            let place = Int(block & ~ByteArena.own)
            usedBytes -= large[place].count
            Glibc.free(large[place].baseAddress)
            large[place] = UnsafeMutableRawBufferPointer(start: nil, count: 0)
            freeLarge.append(place)
            return
        }
        let units = (max(count, 1) + ByteArena.unitBytes - 1) / ByteArena.unitBytes
        usedBytes -= units * ByteArena.unitBytes
        link(block, units)
    }

    private func allocateLarge(_ count: Int) -> Block {
        usedBytes += count
        let memory = UnsafeMutableRawBufferPointer(start: ByteArena.memory(count), count: count)
        if let place = freeLarge.popLast() {
            large[place] = memory
            return UInt32(place) | ByteArena.own
        }
        large.append(memory)
        return UInt32(large.count - 1) | ByteArena.own
    }

    private static func memory(_ count: Int) -> UnsafeMutableRawPointer {
        guard let memory = malloc(max(count, 1)) else { preconditionFailure("no memory for \(count) bytes") }
        return memory
    }

    /// The least size of a free block that has `units`.
    private func firstFree(_ units: Int) -> Int? {
        var word = (units - 1) / 64
        var bits = filled[word] & (UInt64.max << UInt64((units - 1) % 64))
        while bits == 0 {
            word += 1
            if word == filled.count { return nil }
            bits = filled[word]
        }
        return word * 64 + bits.trailingZeroBitCount + 1
    }

    private func link(_ block: Block, _ units: Int) {
        freeBytes += units * ByteArena.unitBytes
        address(block, 0, 4).storeBytes(of: free[units - 1], as: Block.self)
        free[units - 1] = block
        filled[(units - 1) / 64] |= 1 << UInt64((units - 1) % 64)
    }

    private func unlink(_ units: Int) {
        let following = address(free[units - 1], 0, 4).load(as: Block.self)
        free[units - 1] = following
        if following == ByteArena.none { filled[(units - 1) / 64] &= ~(1 << UInt64((units - 1) % 64)) }
    }

    // MARK: Content

    @inlinable
    func address(_ block: Block, _ offset: Int, _ count: Int) -> UnsafeMutableRawPointer {
        if block & ByteArena.own == 0 {
            let start = Int(block & (1 << ByteArena.chunkShift - 1)) * ByteArena.unitBytes + offset
            precondition(offset >= 0 && count >= 0 && start + count <= ByteArena.chunkBytes, "outside of an arena's chunk")
            return chunks[Int(block >> ByteArena.chunkShift)] + start
        }
        let memory = large[Int(block & ~ByteArena.own)]
        guard let base = memory.baseAddress, offset >= 0, count >= 0, offset + count <= memory.count else {
            preconditionFailure("outside of an arena's block")
        }
        return base + offset
    }

    @inlinable public func byte(_ block: Block, at offset: Int) -> UInt8 { address(block, offset, 1).load(as: UInt8.self) }
    @inlinable public func set(_ byte: UInt8, _ block: Block, at offset: Int) { address(block, offset, 1).storeBytes(of: byte, as: UInt8.self) }

    /// Writes bytes from `offset` on.
    @inlinable
    public func write<Source: Collection>(_ source: Source, to block: Block, at offset: Int) where Source.Element == UInt8 {
        let target = address(block, offset, source.count)
        let isDone: Void? = source.withContiguousStorageIfAvailable { bytes in
            if let from = bytes.baseAddress { target.copyMemory(from: from, byteCount: bytes.count) }
        }
        if isDone != nil { return }
        for (index, byte) in source.enumerated() { target.storeBytes(of: byte, toByteOffset: index, as: UInt8.self) }
    }

    /// Copies bytes of this or another arena.
    public func write(_ source: ArenaBytes, to block: Block, at offset: Int) {
        let target = address(block, offset, source.count)
        source.withUnsafeBytes { from in
            if let base = from.baseAddress { target.copyMemory(from: base, byteCount: from.count) }
        }
    }

    /// Whether the bytes from `offset` on begin with `bytes`.
    @inlinable
    public func holds<Source: Collection>(_ bytes: Source, _ block: Block, at offset: Int) -> Bool where Source.Element == UInt8 {
        let here = address(block, offset, bytes.count)
        let result = bytes.withContiguousStorageIfAvailable { bytes in
            bytes.baseAddress.map { memcmp($0, here, bytes.count) == 0 } ?? true
        }
        return result ?? bytes.elementsEqual(UnsafeRawBufferPointer(start: here, count: bytes.count))
    }

    /// Bytes of a block, in place.
    @inlinable
    public func view(_ block: Block, at offset: Int, count: Int) -> ArenaBytes {
        _ = address(block, offset, count)
        return ArenaBytes(arena: self, block: block, offset: offset, count: count)
    }
}

/// Bytes that lie in an arena: good until their block is given back.
@frozen
public struct ArenaBytes {
    @usableFromInline let arena: ByteArena
    @usableFromInline let block: ByteArena.Block
    @usableFromInline let offset: Int
    public let count: Int

    @inlinable
    init(arena: ByteArena, block: ByteArena.Block, offset: Int, count: Int) {
        self.arena = arena
        self.block = block
        self.offset = offset
        self.count = count
    }

    @inlinable
    public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) -> R) -> R {
        withExtendedLifetime(arena) {
            body(UnsafeRawBufferPointer(start: arena.address(block, offset, count), count: count))
        }
    }

    /// A copy of them.
    public var bytes: Bytes { withUnsafeBytes { Bytes(copying: $0) } }
    /// The text, with U+FFFD in place of what is not UTF-8.
    public var string: String { withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }
}

extension ByteBuffer {
    @inlinable public mutating func append(_ bytes: ArenaBytes) { bytes.withUnsafeBytes { append($0) } }
}
