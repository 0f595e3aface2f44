import Platform
import Testing

@testable import JMX

/// The reader of serialised objects, by answers that Kafka 3.9.2's JMX server (Java 17) gave to `kafka-jmx.sh`.
@Suite struct ObjectReaderTests {
    @Test("a recorded answer gives the reference of the server and of the connection") func aRecordedAnswerGivesTheReferenceOfTheServerAndOfTheConnectio() async throws {
        let lookup = try await Recorded.answer("lookup")
        let server = try RemoteReference(lookup.value, in: lookup, subject: "test")
        #expect(server.host == "127.0.0.1" && server.port == 37_999 && !server.usesTLS)
        #expect(server.id.number == 0x4c91_f402_6d18_0a00 && server.id.space.time > 0)
        let login = try await Recorded.answer("login")
        let connection = try RemoteReference(login.value, in: login, subject: "test")
        #expect(connection.port == server.port && connection.id != server.id)
    }

    @Test("recorded names and a bean's description are read") func recordedNamesAndABeanSDescriptionAreRead() async throws {
        let names = try await Recorded.answer("names")
        var text = JavaText(names)
        let list = try #require(text.list(names.value))
        var found: [String] = []
        for name in list { found.append(try text.text(name)) }
        #expect(
            Set(found) == [
                "java.lang:name=G1 Young Generation,type=GarbageCollector", "java.lang:name=G1 Old Generation,type=GarbageCollector",
            ])
        let info = try await Recorded.answer("info")
        let attributes = try #require(info.array(info.object(info.value)?["attributes"]))
        #expect(
            attributes.compactMap { info.string(info.object($0)?["name"]) }.sorted() == [
                "CollectionCount", "CollectionTime", "LastGcInfo", "MemoryPoolNames", "Name", "ObjectName", "Valid",
            ])
    }

    @Test("values are written as Java's toString writes them") func valuesAreWrittenAsJavaSTostringWritesThem() async throws {
        let answer = try await Recorded.answer("attributes")
        var text = JavaText(answer)
        var lines: [String] = []
        for value in try #require(text.list(answer.value)) {
            let object = try #require(answer.object(value))
            lines.append("\(answer.string(object["name"]) ?? "?")=\(try text.text(object["value"] ?? .null))")
        }
        // A Java array shows its address, which differs from run to run.
        func comparable(_ lines: [String]) -> [String] {
            lines.map { String($0.split(separator: "@")[0]) }.sorted()
        }
        let expected = try Recorded.bytes("attributes.txt").stringLossy.split(separator: "\n").map(String.init)
        #expect(comparable(lines) == comparable(expected))
        #expect(lines.contains { $0.hasPrefix("LastGcInfo=") && $0.contains("TabularDataSupport") })
    }

    @Test("a table is plain for people and programs") func aTableIsPlainForPeopleAndPrograms() async throws {
        let answer = try await Recorded.answer("attributes")
        var text = JavaText(answer)
        let last = try #require(
            text.list(answer.value)?.lazy.compactMap { answer.object($0) }.first { answer.string($0["name"]) == "LastGcInfo" })
        guard case .table(let entries) = try text.plain(last["value"] ?? .null) else {
            Issue.record("not a table")
            return
        }
        #expect(entries.map { $0.key } == ["GcThreadCount", "duration", "endTime", "id", "memoryUsageAfterGc", "memoryUsageBeforeGc", "startTime"])
    }

    @Test("an exception keeps its class and message") func anExceptionKeepsItsClassAndMessage() async throws {
        let answer = try await Recorded.answer("not-bound")
        let thrown = try #require(answer.object(answer.value))
        #expect(answer.className(of: thrown) == "java.rmi.NotBoundException")
        #expect(answer.string(thrown["detailMessage"]) == #"Not bound: "jmxrmix" (only bound name is "jmxrmi")"#)
        #expect(answer.isKind(thrown, of: "java.lang.Throwable"))
    }

    @Test("an answer cut short anywhere is an error that says where", arguments: ["lookup", "login", "names", "info", "attributes", "not-bound"])
    func anAnswerCutShortAnywhereIsAnErrorThatSaysWhere(_ name: String) async throws {
        let whole = try Recorded.bytes("\(name).bin").dropFirst(1)
        for count in stride(from: 0, to: whole.count, by: max(1, whole.count / 800)) {
            do throws(JMXError) {
                _ = try await Recorded.read(whole.prefix(count))
                Issue.record("\(name): \(count) of \(whole.count) bytes were taken for the whole")
            } catch {
                guard error.kind == .protocolViolation, error.message.contains("at byte ") else {
                    Issue.record("\(name) of \(count) bytes: \(error)")
                    return
                }
            }
        }
    }

    @Test("a flipped byte is an error or another value and never a trap", arguments: ["lookup", "login", "names", "info", "attributes", "not-bound"])
    func aFlippedByteIsAnErrorOrAnotherValueAndNeverATrap(_ name: String) async throws {
        let whole = try Recorded.bytes("\(name).bin").dropFirst(1).array
        var failures = 0
        let step = max(1, whole.count / 400)
        for index in stride(from: 0, to: whole.count, by: step) {
            for change: UInt8 in [0xff, 0x01, 0x08] {
                var bytes = whole
                bytes[index] ^= change
                do throws(JMXError) {
                    let answer = try await Recorded.read(Bytes(bytes))
                    var text = JavaText(answer)
                    _ = try text.text(answer.value)
                    _ = try text.plain(answer.value)
                    _ = try RemoteReference(answer.value, in: answer, subject: "test")
                } catch {
                    failures += 1
                }
            }
        }
        #expect(failures > whole.count / step / 10)
    }

    /// Hostile streams by hand, behind `ac ed 00 05`: bytes, and what the error says.
    @Test("a stream that cannot be is refused", arguments: [
        ([0x71, 0x00, 0x7e, 0x00, 0x00], "a reference to object 0 of 0"),
        ([0x73, 0x70], "an object without a class"),
        ([0x79], "a reset within an object"),
        ([0x41], "mark 0x41 begins no object"),
        // A class that is its own superclass.
        ([0x73, 0x72, 0, 1, 0x41, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0x78, 0x71, 0, 0x7e, 0, 0], "which is no class"),
        // An array of two thousand millions.
        ([0x75, 0x72, 0, 2, 0x5b, 0x42, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0x78, 0x70, 0x7f, 0xff, 0xff, 0xff], "the stream ends"),
        // Externalizable without block data: only the class itself knows where it ends.
        ([0x73, 0x72, 0, 1, 0x41, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0x78, 0x70], "class A writes itself in a form of its own"),
        // A text of 2^40 bytes.
        ([0x7c, 0, 0, 1, 0, 0, 0, 0, 0], "a text of 1099511627776 bytes"),
        ([0x74, 0, 1, 0xff], "a text that is not UTF-8"),
    ] as [([UInt8], String)])
    func aStreamThatCannotBeIsRefused(_ bytes: [UInt8], _ reason: String) async throws {
        await #expect {
            _ = try await ObjectReader.readValue(
                ByteSource(Bytes(bytes)), after: JavaGraph())
        } throws: { "\($0)".contains(reason) }
    }

    @Test("objects within objects end at a depth") func objectsWithinObjectsEndAtADepth() async throws {
        // Class A with one field that holds an A, three hundred times.
        var bytes: [UInt8] = [
            0x73, 0x72, 0, 1, 0x41, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1, 0x4c, 0, 1, 0x61, 0x74, 0, 3, 0x4c, 0x41, 0x3b, 0x78, 0x70,
        ]
        for _ in 0..<300 { bytes += [0x73, 0x71, 0, 0x7e, 0, 0] }
        await #expect { _ = try await ObjectReader.readValue(ByteSource(Bytes(bytes)), after: JavaGraph()) } throws: {
            "\($0)".contains("more than 200")
        }
    }

    @Test("a value that holds itself many times over is not spelled out") func aValueThatHoldsItselfManyTimesOverIsNotSpelledOut() throws {
        // A list of two times the list before it, forty times: 2^40 texts.
        var graph = JavaGraph()
        graph.items = [
            .classDescription(JavaClass(name: "java.util.Arrays$ArrayList", flags: 2, fields: [], interfaces: [], above: nil)),
            .classDescription(JavaClass(name: "[Ljava.lang.Object;", flags: 2, fields: [], interfaces: [], above: nil)), .string("a"),
        ]
        for _ in 0..<40 {
            let last = graph.items.count - 1
            graph.items.append(.array(JavaArray(type: 1, elements: [.item(last), .item(last)])))
            graph.items.append(
                .object(JavaObject(type: 0, parts: [.init(className: "java.util.Arrays$ArrayList", fields: ["a": .item(last + 1)], written: [])])))
        }
        var text = JavaText(graph)
        #expect(throws: JMXError.self) { _ = try text.text(.item(graph.items.count - 1)) }
        var plain = JavaText(graph)
        #expect(throws: JMXError.self) { _ = try plain.plain(.item(graph.items.count - 1)) }
    }
}

/// Files of `Recorded/`: what followed each call on the wire.
enum Recorded {
    static func bytes(_ name: String) throws -> Bytes {
        let folder = try #require(#filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") as String?)
        return try FileSystem.read("\(folder)/Recorded/\(name)")
    }

    static func answer(_ name: String) async throws -> JavaGraph { try await read(try bytes("\(name).bin").dropFirst(1)) }

    /// Head and value, as `RemoteConnection` reads them behind the mark of an answer.
    static func read(_ bytes: Bytes) async throws(JMXError) -> JavaGraph {
        let source = ByteSource(bytes)
        return try await ObjectReader.readValue(source, after: try await ObjectReader.read(source, headBytes: 15))
    }
}
