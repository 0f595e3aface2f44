import CommandLine
import KafkaProto
import Platform
import Testing

@Suite("Bytes that Kafka 3.9.2 wrote")
struct GoldenMessageTests {
    @Test("Every message has vectors in every version, and each vector names a message that we have")
    func complete() {
        #expect(GoldenMessage.all.count == 2804)
        #expect(GoldenMessage.newer.count == 418)
        #expect(GoldenMessage.logRecords.count == 152)
        let lines = GoldenMessage.everything
        #expect(Set(lines.map(\.name)).subtracting(GoldenMessage.types.keys).isEmpty)
        let tested = Set(lines.map { "\($0.name) v\($0.version)" })
        var untested: [String] = []
        for (name, type) in GoldenMessage.types {
            for version in type.versions where !tested.contains("\(name) v\(version)") { untested.append("\(name) v\(version)") }
        }
        // What 4.x keeps in logs alone: held against Apache's tools instead.
        let only4 = [
            "BrokerRegistrationChangeRecord v3", "ClearElrRecord v0", "RegisterBrokerRecord v4", "ShareSnapshotKey v0", "ShareSnapshotValue v0",
            "ShareUpdateKey v1", "ShareUpdateValue v0",
        ]
        #expect(untested.sorted() == only4)
    }

    @Test("Every line decodes to its JSON, in the generated struct and by name, and encodes to its bytes")
    func bothWays() throws {
        var wrong: [String] = []
        for line in GoldenMessage.everything {
            guard let type = GoldenMessage.types[line.name] else { continue }
            if let difference = try check(line, type) { wrong.append("\(line): \(difference)") }
        }
        #expect(wrong.prefix(20) == [])
    }

    private func check(_ line: GoldenMessage, _ type: any KafkaMessage.Type) throws -> String? {
        let bytes = line.bytes
        let layout = MessageLayout(type)
        let expected = MessageJSON.value(line.json, layout)
        do {
            let value = try layout.decode(bytes, version: line.version)
            if value != expected { return "by name: \(MessageJSON.json(value).text) and not \(line.json.text)" }
            if try layout.encode(expected, version: line.version) != bytes { return "by name: other bytes" }
            var reader = ByteReader(bytes)
            let message = try type.init(from: &reader, version: line.version)
            if reader.remaining != 0 { return "\(reader.remaining) bytes left" }
            if let path = StructCheck.difference(message, expected) { return "the struct differs at \(path)" }
            var writer = ByteWriter()
            try message.encode(to: &writer, version: line.version)
            let again = writer.finish()
            if again != bytes { return "encoded as \(again)" }
        } catch let error as DecodeError {
            return error.description
        } catch let error as EncodeError {
            return error.description
        }
        return nil
    }

    @Test("Every truncation is an error that names message, field and place", arguments: 0..<8)
    func truncations(part: Int) {
        var wrong: [String] = []
        for (i, line) in GoldenMessage.everything.enumerated() where i % 8 == part {
            guard let type = GoldenMessage.types[line.name] else { continue }
            let bytes = line.bytes
            for count in 0..<bytes.count {
                var reader = ByteReader(bytes.prefix(count))
                do {
                    _ = try type.init(from: &reader, version: line.version)
                    wrong.append("\(line) cut to \(count) bytes decodes")
                } catch {
                    if error.message != line.name || error.field.isEmpty || error.offset > count || error.offset < 0 {
                        wrong.append("\(line) cut to \(count) bytes: \(error)")
                    }
                }
            }
        }
        #expect(wrong.prefix(20) == [])
    }

    @Test("Tagged fields that nobody knows are skipped")
    func unknownTags() throws {
        var count = 0
        for line in GoldenMessage.everything where line.shape == "empty" {
            guard let type = GoldenMessage.types[line.name] else { continue }
            let flexible = MessageLayout(type).isFlexible(line.version)
            guard flexible, line.hex.hasSuffix("00") else { continue }
            let bytes = Bytes(line.bytes.array.dropLast() + [1, 0x63, 2, 7, 7])
            var reader = ByteReader(bytes)
            let message = try type.init(from: &reader, version: line.version)
            #expect(reader.remaining == 0)
            var writer = ByteWriter()
            try message.encode(to: &writer, version: line.version)
            #expect(writer.finish() == line.bytes, "\(line)")
            count += 1
        }
        #expect(count > 400)
    }

    @Test("Versions reach up to Kafka 4.3, and those that are served are the stable ones of 3.9")
    func versions() throws {
        let folder = FileSystem.parent(of: #filePath) ?? "."
        let rows = try FileSystem.read("\(folder)/Vectors/api-versions.tsv").stringLossy.split(separator: "\n").dropFirst()
        #expect(rows.count == ApiKey.allCases.count)
        for row in rows {
            // key, name, then of 3.9 and of 4.3: min, max, max_stable; - for none.
            let columns = row.split(separator: "\t")
            let number = columns.map { Int16($0) }
            guard let key = number[0].flatMap({ ApiKey(rawValue: $0) }) else { continue }
            let request = try #require(MessageCatalog.request(key))
            #expect(request.versions.upperBound == max(number[3] ?? 0, number[6] ?? 0), "\(key)")
            #expect(request.versions.lowerBound == number[2] ?? 0, "\(key)")
            let served = number[4].map { (number[2] ?? 0)...$0 }
            #expect(request.servedVersions == served, "\(key)")
        }
    }

    @Test("Headers have the versions that Kafka gives them")
    func headers() {
        for line in GoldenMessage.everything {
            guard let expected = line.headerVersion, let type = GoldenMessage.types[line.api + "Request"] else { continue }
            guard let request = type as? any KafkaRequest.Type else { continue }
            let header =
                line.type == "request"
                ? request.headerVersion(line.version) : request.responseHeaderVersion(line.version)
            #expect(header == expected, "\(line)")
        }
    }
}
