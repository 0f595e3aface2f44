import Platform
import Testing

@Suite("Byte arena")
struct ByteArenaTests {
    @Test("Blocks of all sizes keep what was written while others come and go, and their memory is used again")
    func blocks() {
        let arena = ByteArena()
        var held: [(block: ByteArena.Block, content: [UInt8])] = []
        var state: UInt64 = 1
        func random(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        for step in 0..<20_000 {
            if held.count > 500 || (!held.isEmpty && random(3) == 0) {
                let (block, content) = held.remove(at: random(held.count))
                #expect(arena.view(block, at: 0, count: content.count).bytes.array == content)
                #expect(arena.holds(content, block, at: 0))
                arena.free(block, content.count)
            } else {
                let count = step % 100 == 0 ? 5000 + random(300_000) : random(400)
                let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 &+ step) }
                let block = arena.allocate(count)
                arena.write(content, to: block, at: 0)
                held.append((block, content))
            }
        }
        for (block, content) in held {
            #expect(arena.view(block, at: 0, count: content.count).bytes.array == content)
            arena.free(block, content.count)
        }
        #expect(arena.usedBytes == 0)
        // 500 blocks of 400 bytes fit into one chunk of 256 KiB, and little more was ever taken.
        #expect(arena.freeBytes <= 4 << 18)
    }

    @Test("An arena whose blocks were given back says that moving the rest would pay")
    func sparse() {
        let arena = ByteArena()
        let blocks = (0..<100_000).map { _ in arena.allocate(100) }
        #expect(!arena.isSparse)
        for block in blocks.dropLast(100) { arena.free(block, 100) }
        #expect(arena.isSparse && arena.usedBytes == 100 * 104)
    }
}
