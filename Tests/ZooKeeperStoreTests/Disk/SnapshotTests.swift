import Platform
import Testing
import ZooKeeperProto

@testable import ZooKeeperStore

@Suite("Snapshots")
struct SnapshotTests {
    private func write(_ state: RecordedState, _ folder: TestFolder, _ compression: SnapshotCompression = .none) throws -> DataFile {
        let outcome = try SnapshotWriter.write(state, to: folder.path, compression: compression).publish()
        let files = try DataFile.list(folder.path, .snapshot)
        #expect(files.map(\.path) == [outcome.path])
        return try #require(files.first)
    }

    @Test("A snapshot comes back as it was, plain and packed", arguments: SnapshotCompression.allCases)
    func roundTrip(compression: SnapshotCompression) throws {
        let folder = try TestFolder()
        let state = RecordedState.many(3000)
        let file = try write(state, folder, compression)
        #expect(file.path == folder.path + "/snapshot.4d" + ["": "", "gz": ".gz", "snappy": ".snappy"][compression.rawValue, default: "?"])
        var read = RecordedState()
        let outcome = try SnapshotReader.read(file, into: &read)
        read.snapshotLoaded(zxid: file.zxid)
        #expect(outcome.znodes == 3001)
        #expect(read == state)
    }

    @Test("Snapshots of Apache ZooKeeper are read, and written again they are the same bytes")
    func apache() throws {
        for name in ["snapshot.0", "snapshot.7", "snapshot.10"] {
            let folder = try TestFolder()
            let original = try #require(DataFile(folder: ApacheFolder.path("plain"), name: name))
            var state = RecordedState()
            let outcome = try SnapshotReader.read(original, into: &state)
            state.snapshotLoaded(zxid: original.zxid)
            state.treeDigest = try #require(outcome.treeDigest)
            state.digestZxid = outcome.digestZxid
            let file = try write(state, folder)
            #expect(try FileSystem.read(file.path) == FileSystem.read(original.path))
        }
    }

    @Test("Packed snapshots of Apache ZooKeeper hold what the plain ones do")
    func apachePacked() throws {
        var states: [RecordedState] = []
        for (folder, name) in [("gzip", "snapshot.1b.gz"), ("snappy", "snapshot.1b.snappy")] {
            var state = RecordedState()
            let file = try #require(DataFile(folder: ApacheFolder.path(folder), name: name))
            #expect(file.zxid == 0x1B)
            _ = try SnapshotReader.read(file, into: &state)
            states.append(state)
        }
        #expect(states[0] == states[1])
        #expect(states[0].nodes.contains { $0.path.string == "/ünïcode" && $0.data?.string == "ä€😀" })
        #expect(states[0].nodes.contains { $0.path.string == "/ttl" && $0.stat.ephemeralOwner == Int64(bitPattern: 0xFF00_0000_0009_27C0) })
    }

    @Test("A snapshot without the parts that came later is read")
    func older() throws {
        let folder = try TestFolder()
        let whole = try FileSystem.read(try write(RecordedState.many(3), folder).path)
        for cut in [21, 54] {
            let path = folder.path + "/snapshot.4e"
            try File.open(path, .truncate).write(whole.prefix(whole.count - cut), at: 0)
            var read = RecordedState()
            let outcome = try SnapshotReader.read(try #require(DataFile(folder: folder.path, name: "snapshot.4e")), into: &read)
            #expect(read.nodes.count == 4)
            #expect((outcome.treeDigest == nil) == (cut == 54))
        }
    }

    @Test("Every cut and every wrong bit is seen, packed or not, unless what comes out is the same", arguments: SnapshotCompression.allCases)
    func damage(compression: SnapshotCompression) throws {
        let folder = try TestFolder()
        let written = RecordedState.many(6)
        let file = try write(written, folder, compression)
        let whole = try FileSystem.read(file.path)
        func isRefused(_ bytes: [UInt8]) throws -> Bool {
            try File.open(file.path, .truncate).write(Bytes(bytes), at: 0)
            var state = RecordedState()
            do {
                _ = try SnapshotReader.read(file, into: &state)
                state.snapshotLoaded(zxid: file.zxid)
                return compression != .none && state == written
            } catch {
                guard case .damaged(file.path, _, _, _) = error else { return false }
                return true
            }
        }
        // Cut behind the first or the second seal it is an older version's snapshot.
        let allowed = compression == .none ? [whole.count - 21, whole.count - 54] : []
        for count in stride(from: 0, to: whole.count, by: 11) where !allowed.contains(count) {
            #expect(try isRefused(Array(whole.array.prefix(count))), "cut to \(count) bytes")
        }
        for at in stride(from: 0, to: whole.count, by: 5) {
            var bytes = whole.array
            bytes[at] ^= 1 << UInt8(at % 8)
            #expect(try isRefused(bytes), "bit \(at % 8) of byte \(at)")
        }
    }

    @Test("A snapshot has its name only when the log is durable up to what shows in it")
    func publishing() throws {
        let folder = try TestFolder()
        let log = LogOfEntries(folder.path, waits: true)
        for zxid in 1...9 { log.append(Int64(zxid)) }
        let isPublished = Guarded(false)
        log.whenDurable(8) { isPublished.withLock { $0 = true } }
        #expect(!isPublished.withLock { $0 })
        log.runJobs()
        #expect(isPublished.withLock { $0 })
        let written = try SnapshotWriter.write(RecordedState.many(2), to: folder.path)
        #expect(try DataFile.list(folder.path, .snapshot).isEmpty)
        _ = try written.publish()
        #expect(try DataFile.list(folder.path, .snapshot).count == 1)
    }
}
