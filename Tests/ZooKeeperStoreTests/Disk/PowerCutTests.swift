import Platform
import TestSupport
import Testing

@testable import ZooKeeperStore

@Suite("Power cuts under the transaction log")
struct PowerCutTests {
    /// Random numbers that a seed repeats.
    private struct Random {
        var state: UInt64
        mutating func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }

    @Test("Whenever the power goes, everything acknowledged is there, nothing is refused, and the server goes on", arguments: Seeds.short(5))
    func cuts(seed: Int) throws {
        var random = Random(state: UInt64(seed))
        let folder = try TestFolder()
        let work = folder.path + "/work"
        try FileSystem.makeDirectories(work)
        let cut = try PowerCut(watching: work)
        let data = work + "/version-2"
        let log = LogOfEntries(data, waits: true, preAllocBytes: [0, 8 << 10, 64 << 10][seed % 3])
        // What a client was told, and when.
        var acknowledged: [(moment: Int, zxid: Int64)] = [(0, 0)]
        var zxid: Int64 = 0
        for _ in 0..<7 {
            for _ in 0..<(1 + random.below(20)) {
                zxid += 1
                log.append(zxid, bytes: [40, 90, 600, 5000][random.below(4)])
            }
            if random.below(4) == 0 {
                log.roll()
                var state = RecordedState.many(3)
                state.lastZxid = zxid
                let written = try SnapshotWriter.write(state, to: data)
                log.whenDurable(written.shownZxid) { _ = try? written.publish() }
            }
            log.runJobs()
            acknowledged.append((cut.moments, log.durableZxid))
            #expect(log.durableZxid == zxid)
        }
        cut.stop()
        let copy = folder.path + "/copy"
        var cutShort = 0
        for moment in stride(from: 0, through: cut.moments, by: 1 + seed % 4) {
            let promised = acknowledged.last { $0.moment <= moment }?.zxid ?? 0
            for loss in [PowerCut.Loss.everything, .nothing, .some(seed: UInt64(moment)), .some(seed: UInt64(moment + 9999))] {
                try cut.leave(in: copy, at: moment, losing: loss)
                let left = copy + "/version-2"
                var state = RecordedState()
                let outcome = try Recovery.load(snapshotFolder: left, logFolder: left, into: &state, checksDigest: false)
                #expect(outcome.lastZxid >= promised, "seed \(seed), moment \(moment), \(loss)")
                #expect(outcome.lastZxid <= zxid)
                if !outcome.notes.isEmpty { cutShort += 1 }
                // The server goes on and is cut down hard once more, in the next file.
                let next = LogOfEntries(left)
                for more in 1...3 { next.append(outcome.lastZxid + Int64(more)) }
                let again = try Recovery.load(snapshotFolder: left, logFolder: left, into: &state, checksDigest: false)
                #expect(again.lastZxid == outcome.lastZxid + 3)
                #expect(again.notes.isEmpty, "\(again.notes)")
            }
        }
        #expect(cutShort > 0)
    }
}
