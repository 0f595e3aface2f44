import CommandLine
import Platform
import Testing

/// `ftk decode` as a person calls it: what it prints, what it refuses, how it ends.
@Suite("ftk decode")
struct DecodeTests {
    private static let tests = FileSystem.parent(of: FileSystem.parent(of: #filePath) ?? ".") ?? "."
    private static let captures = "\(tests)/EndToEndTests/Captures"
    private static let kafka = "\(tests)/KafkaProtoTests/Vectors"
    private static let zooKeeper = "\(tests)/ZooKeeperProtoTests/Vectors"

    /// ApiVersions v3 as kcat asks for it: header and body.
    private static let apiVersions = "0012000300000001000772646b61666b61000b6c696272646b61666b6106322e302e3200"

    private func rows(_ text: String) throws -> [JSON] { try text.split(separator: "\n").map { try JSON(parsing: String($0)) } }

    /// A folder of one's own below the one for temporary files.
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = try FileSystem.makeTemporaryDirectory("ftk-decode")
        defer { try? FileSystem.removeTree(folder) }
        try body(folder)
    }

    // MARK: One message

    @Test("Hex from standard input, a file or another tool's print is shown as JSON, with or without its header")
    func hex() throws {
        let body = "0b6c696272646b61666b6106322e302e3200"
        let expected = #"{"kind":"messages","version":1,"message":"ApiVersionsRequest","messageVersion":3,"body":{"clientSoftwareName":"librdkafka","clientSoftwareVersion":"2.0.2"}}"#
        let ask = "ftk decode --api ApiVersions --version 3 --request --output jsonl"
        let pairs = stride(from: 0, to: body.count, by: 2).map { String(Array(body)[$0..<$0 + 2]) }
        let forms = [
            body, body.uppercased(), pairs.joined(separator: " "), pairs.joined(separator: ":"), pairs.joined(separator: "\\n\\t "),
            "0x" + body, pairs.map { "0x\($0)" }.joined(separator: ", "), "\"" + pairs.map { "\\\\x\($0)" }.joined() + "\"",
        ]
        for form in forms {
            let result = try Programs.shell("printf '%b' '\(form)' | \(ask)")
            #expect(result.status == 0 && result.error == "", "\(form): \(result.error)")
            #expect(result.output == expected + "\n", "\(form)")
        }
        try inFolder { folder in
            try FileSystem.replace("\(folder)/hex", with: Bytes(utf8: body + "\n"))
            #expect(try Programs.shell("\(ask) hex", directory: folder).output == expected + "\n")
            // Raw bytes need no word for it.
            let raw = pairs.compactMap { UInt8($0, radix: 16) }
            try FileSystem.replace("\(folder)/raw", with: Bytes(raw))
            #expect(try Programs.shell("\(ask) raw && \(ask) < raw", directory: folder).output == expected + "\n" + expected + "\n")
        }
        for api in ["18", "ApiVersionsRequest"] {
            #expect(try Programs.shell("echo \(body) | ftk decode --api \(api) --version 3 --request --output jsonl").output == expected + "\n")
        }
        let withHeader = try Programs.shell("echo \(Self.apiVersions) | ftk decode --api ApiVersionsRequest --version 3 --header --output jsonl")
        #expect(try rows(withHeader.output).first?["header"]?["clientId"] == .string("rdkafka"), "\(withHeader.error)")
    }

    @Test("Every request and response of the vectors is shown as its JSON has it")
    func vectors() throws {
        try inFolder { folder in
            var count = 0
            let text = try Programs.shell("zcat \(Self.kafka)/messages-3.9.jsonl.gz \(Self.kafka)/messages-4.x.jsonl.gz").output
            for (i, line) in text.split(separator: "\n").enumerated() where i % 97 == 0 {
                let row = try JSON(parsing: String(line))
                guard let api = row["api"]?.stringValue, let type = row["type"]?.stringValue, let version = row["version"]?.intValue,
                    let hex = row["hex"]?.stringValue, !hex.isEmpty
                else { continue }
                try FileSystem.replace("\(folder)/hex", with: Bytes(utf8: hex))
                let side = type == "request" || type == "response" ? "--\(type)" : ""
                let result = try Programs.shell("ftk decode --api \(api) --version \(version) \(side) --output jsonl hex", directory: folder)
                #expect(result.status == 0, "\(api) \(type) v\(version): \(result.error)")
                #expect(try rows(result.output).first?["body"] == row["json"], "\(api) \(type) v\(version)")
                count += 1
            }
            #expect(count > 25)
        }
    }

    @Test("ListConfigResources is known by its name of 4.x too")
    func newerName() throws {
        let result = try Programs.shell("echo 03730e00 | ftk decode --api ListConfigResources --version 1 --request --output jsonl")
        #expect(try rows(result.output).first?["body"]?["resourceTypes"] == .array([.int(115), .int(14)]), "\(result.error)")
    }

    // MARK: Captures

    @Test("A recorded connection: each message with its place, the answers by what was asked, the records inside")
    func capture() throws {
        for (name, messages) in [("kcat-producer", 4), ("kcat-consumer", 10), ("kafka-topics", 7)] {
            let asked = try Programs.shell("ftk decode --frames --output jsonl \(Self.captures)/\(name).client")
            let answered = try Programs.shell(
                "ftk decode --frames --response --requests \(Self.captures)/\(name).client --records --output jsonl \(Self.captures)/\(name).broker")
            #expect(asked.status == 0 && answered.status == 0, "\(asked.error)\(answered.error)")
            let (requests, responses) = (try rows(asked.output), try rows(answered.output))
            #expect(requests.count == messages && responses.count == messages, "\(name)")
            #expect(requests.first?["message"] == .string("ApiVersionsRequest") && requests.first?["position"] == .int(0))
            for (request, response) in zip(requests, responses) {
                #expect(request["header"]?["correlationId"] == response["header"]?["correlationId"])
                let message = request["message"]?.stringValue?.dropLast("Request".count)
                #expect(response["message"]?.stringValue == message.map { $0 + "Response" })
            }
        }
        let produced = try Programs.shell("ftk decode --frames --records --output jsonl \(Self.captures)/kcat-producer.client")
        let last = try #require(try rows(produced.output).last)
        let batch = last["body"]?["topicData"]?.arrayValue?.first?["partitionData"]?.arrayValue?.first?["records"]?.arrayValue?.first
        #expect(batch?["compression"] == .string("gzip") && batch?["records"]?.arrayValue?.count == 5, "\(last.text)")
        #expect(batch?["records"]?.arrayValue?.first?["key"] == .string("azE="))
    }

    @Test("All answers to one API need no requests; messages in front of a damaged one are shown, then the place is named")
    func frames() throws {
        let frame = "00000006" + "00000007" + "0000"
        let result = try Programs.shell("echo \(frame)\(frame) | ftk decode --frames --response --api Heartbeat --version 0 --output jsonl")
        #expect(try rows(result.output).map { $0["position"] } == [.int(0), .int(10)], "\(result.error)")
        for (input, sentence) in [
            (frame + "0000", "at byte 10: 2 bytes, a length takes 4"),
            (frame + "0000000a00", "at byte 10: a message of 10 bytes, and 1 bytes are left"),
            (frame + "ffffffff", "at byte 10: a message of -1 bytes, and 0 bytes are left"),
            (frame + "000000050000000700", "the message at byte 10: HeartbeatResponse.errorCode at byte 0: 2 bytes are needed and 1 are left"),
            (frame + "0000000700000007000000", "the message at byte 10: HeartbeatResponse v0: 1 bytes follow the message"),
            (frame + "00000002ffff", "the message at byte 10: 2 bytes, a correlation id takes 4"),
        ] {
            let result = try Programs.shell("echo \(input) | ftk decode --frames --response --api Heartbeat --version 0 --output jsonl")
            #expect(result.status == 1 && result.error == "ftk decode: \(sentence)\n", "\(input): \(result.error)")
            #expect(try rows(result.output).count == 1, "\(input)")
        }
    }

    @Test("A broker that does not know the version of ApiVersions answers in version 0")
    func fallback() throws {
        let request = "0000001f" + "0012000900000001" + "000272640000" + "0b6c696272646b61666b6106322e302e" + "00"
        let answer = "00000010" + "00000001" + "0023" + "00000001" + "001200000003"
        try inFolder { folder in
            // Of version 3, since 9 is in nobody's table.
            let asked = "00000024" + Self.apiVersions
            try FileSystem.replace("\(folder)/asked", with: Bytes(utf8: asked))
            let result = try Programs.shell("echo \(answer) | ftk decode --frames --response --requests asked --output jsonl", directory: folder)
            let row = try #require(try rows(result.output).first, "\(result.error)")
            #expect(row["messageVersion"] == .int(0) && row["body"]?["errorCode"] == .int(35), "\(row.text)")
            try FileSystem.replace("\(folder)/asked", with: Bytes(utf8: request))
            let unknown = try Programs.shell("ftk decode --frames asked", directory: folder)
            #expect(unknown.status == 1 && unknown.error == "ftk decode: the message at byte 0: ApiVersionsRequest has no version 9\n")
        }
    }

    // MARK: Record sets

    @Test("A set of record batches is shown batch by batch, with what is cut off at its end")
    func records() throws {
        let text = try Programs.shell("zcat \(Self.kafka)/record-batches.jsonl.gz").output
        try inFolder { folder in
            var count = 0
            for line in text.split(separator: "\n") {
                let row = try JSON(parsing: String(line))
                guard let hex = row["hex"]?.stringValue, (2..<4000).contains(hex.utf8.count), let batches = row["batches"]?.arrayValue else { continue }
                if count % 5 == 0 {
                    try FileSystem.replace("\(folder)/hex", with: Bytes(utf8: hex))
                    let result = try Programs.shell("ftk decode --records --output jsonl hex", directory: folder)
                    let found = try rows(result.output)
                    let trailing = row["trailingBytes"]?.intValue ?? 0
                    #expect(result.status == 0 && found.count == batches.count + (trailing > 0 ? 1 : 0), "\(result.error)")
                    for (one, other) in zip(found, batches) {
                        for name in ["position", "magic", "baseOffset", "lastOffset", "crc", "compression", "timestampType", "maxTimestamp"] {
                            #expect(one[name] == other[name], "\(row["name"]?.text ?? ""): \(name)")
                        }
                        #expect(one["records"]?.arrayValue?.map { $0["value"] } == other["records"]?.arrayValue?.map { $0["value"] })
                    }
                    if trailing > 0 { #expect(found.last?["trailingBytes"] == .int(trailing)) }
                }
                count += 1
            }
            #expect(count > 20)
        }
    }

    @Test("A damaged batch is told with its offset and both checksums")
    func damaged() throws {
        let text = try Programs.shell("zcat \(Self.kafka)/record-batches.jsonl.gz | grep -m1 '\"name\":\"v2-control-commit\"'").output
        var hex = try JSON(parsing: text)["hex"]?.stringValue ?? ""
        hex = String(hex.dropLast()) + (hex.hasSuffix("0") ? "1" : "0")
        let result = try Programs.shell("echo \(hex) | ftk decode --records")
        #expect(result.status == 1 && result.output == "")
        #expect(result.error.hasPrefix("ftk decode: batch at offset ") && result.error.contains("checksum mismatch: the batch says "), "\(result.error)")
    }

    // MARK: Forms

    @Test("--output json is one document, jsonl a line each, text one indented object after the other")
    func forms() throws {
        let file = "\(Self.captures)/kcat-producer.client"
        let document = try JSON(parsing: try Programs.shell("ftk decode --frames --output json \(file)").output)
        #expect(document["kind"] == .string("messages") && document["version"] == .int(1) && document["rows"]?.arrayValue?.count == 4)
        #expect(try rows(try Programs.shell("ftk decode --frames --output jsonl \(file)").output).allSatisfy { $0["kind"] == .string("messages") })
        let text = try Programs.shell("ftk decode --frames \(file)").output
        #expect(text.hasPrefix("{\n  \"position\": 0,\n  \"message\": \"ApiVersionsRequest\",\n"))
        #expect(text.split(separator: "\n").filter { $0 == "}" }.count == 4)
    }

    // MARK: --check

    @Test("--check passes the vectors of all three kinds, plain and gzipped, and counts them")
    func check() throws {
        try inFolder { folder in
            for (file, count) in [
                ("\(Self.kafka)/messages-4.x.jsonl.gz", 418), ("\(Self.kafka)/log-records-3.9.jsonl.gz", 152), ("\(Self.kafka)/record-batches.jsonl.gz", 140),
                ("\(Self.zooKeeper)/zookeeper-records.jsonl", 294), ("\(Self.zooKeeper)/election-packets.jsonl", 8),
            ] {
                let result = try Programs.shell("ftk decode --check \(file)")
                #expect(result.status == 0 && result.output == "\(count) passed, 0 failed\n", "\(file): \(result.output)")
            }
            let both = "gzip -c \(Self.zooKeeper)/zookeeper-records.jsonl > zk.gz && zcat \(Self.kafka)/record-batches.jsonl.gz > sets"
            #expect(try Programs.shell(both, directory: folder).status == 0)
            #expect(try Programs.shell("ftk decode --check zk.gz", directory: folder).output == "294 passed, 0 failed\n")
            #expect(try Programs.shell("ftk decode --check sets", directory: folder).output == "140 passed, 0 failed\n")
            // All kinds in one file.
            let mixed = "(zcat zk.gz; cat sets; zcat \(Self.kafka)/messages-3.9.jsonl.gz) | gzip > all.gz && ftk decode --check all.gz"
            #expect(try Programs.shell(mixed, directory: folder).output == "3238 passed, 0 failed\n")
        }
    }

    @Test("--check prints what differs by line and path, ten at most, counts all, and fails")
    func wrongLines() throws {
        let message = #""api":"Heartbeat","type":"response","version":0"#
        let cases: [(String, String)] = [
            ("{\(message),\"json\":{\"errorCode\":1},\"hex\":\"0000\"}", "HeartbeatResponse v0 decodes to something else at $.errorCode (0, not 1)"),
            ("{\(message),\"json\":{\"errorCode\":0},\"hex\":\"00\"}", "HeartbeatResponse.errorCode at byte 0: 2 bytes are needed and 1 are left"),
            ("{\(message),\"json\":{\"errorCode\":0},\"hex\":\"000000\"}", "HeartbeatResponse v0: 1 bytes follow the message"),
            ("{\(message),\"json\":{\"errorCode\":0},\"hex\":\"000\"}", "no bytes under hex"),
            ("{\(message),\"json\":{\"errorCode\":0}}", "no bytes under hex"),
            ("{\(message),\"hex\":\"0000\"}", "HeartbeatResponse: no version or content"),
            (#"{"api":"Heartbeat","type":"response","version":99,"json":{},"hex":"0000"}"#, "HeartbeatResponse has versions 0 to 4, not 99"),
            (#"{"api":"Nothing","type":"response","version":0,"json":{},"hex":"0000"}"#, "no message is called NothingResponse"),
            (#"{"hex":"0000"}"#, "neither a message, a record set nor a ZooKeeper record"),
            ("{\(message)", "line 1, column"),
        ]
        try inFolder { folder in
            for (line, sentence) in cases {
                try FileSystem.replace("\(folder)/lines", with: Bytes(utf8: "{\(message),\"json\":{\"errorCode\":0},\"hex\":\"0000\"}\n\(line)\n"))
                let result = try Programs.shell("ftk decode --check lines", directory: folder)
                #expect(result.status == 1 && result.error == "", "\(line): \(result.error)")
                #expect(result.output.hasPrefix("line 2: \(sentence)") && result.output.hasSuffix("\n1 passed, 1 failed\n"), "\(line): \(result.output)")
                let json = try JSON(parsing: try Programs.shell("ftk decode --check lines --output json", directory: folder).output)
                #expect(json["kind"] == .string("checks") && json["rows"]?.arrayValue?.last?["failed"] == .int(1))
            }
            let many = (0..<25).map { "{\(message),\"json\":{\"errorCode\":\($0 + 1)},\"hex\":\"0000\"}" }.joined(separator: "\n")
            try FileSystem.replace("\(folder)/lines", with: Bytes(utf8: many))
            let result = try Programs.shell("ftk decode --check lines", directory: folder)
            #expect(result.status == 1 && result.output.split(separator: "\n").count == 11 && result.output.hasSuffix("0 passed, 25 failed\n"))
            // A wrong record set and a wrong record, each by one changed digit of a good line.
            let change = "sed 's/\"timestamp\":\\([0-9]\\)/\"timestamp\":9\\1/' | head -1 > lines; ftk decode --check lines"
            let set = try Programs.shell("zcat \(Self.kafka)/record-batches.jsonl.gz | grep '\"name\":\"v1' | grep -v LogAppend | \(change)", directory: folder)
            #expect(set.status == 1 && set.output.contains("decodes to something else at $.records[0].timestamp"), "\(set.output)")
            let record = try Programs.shell("head -1 \(Self.zooKeeper)/zookeeper-records.jsonl | sed 's/perms\":/&1/' > lines; ftk decode --check lines", directory: folder)
            #expect(record.status == 1 && record.output.contains("ACL decodes to something else at $.perms"), "\(record.output)")
            try FileSystem.replace("\(folder)/lines", with: Bytes(utf8: "\n"))
            let nothing = try Programs.shell("ftk decode --check lines", directory: folder)
            #expect(nothing.status == 1 && nothing.error.contains("no line"), "\(nothing.error)")
        }
    }

    // MARK: Refusals

    @Test("Whatever is wrong is one line that names it: 2 for the words, 1 for the input")
    func refusals() throws {
        let ask = "ftk decode --api Fetch --version 12"
        let usage: [(String, String)] = [
            ("ftk decode", "--api and --version are needed, or --frames, --records or --check"),
            ("ftk decode --api Fetch", "--api needs --version"),
            ("ftk decode --version 3", "--version needs --api"),
            ("ftk decode --api Fetch --version x --request", "'x'"),
            ("ftk decode --api Fetch --version 99999 --request", "99999"),
            ("ftk decode --api Fetch --version 99 --request", "FetchRequest has versions 0 to 18, not 99"),
            ("ftk decode --api Fetch --version 12", "--request or --response is needed with --api Fetch"),
            ("ftk decode --api Fetsh --version 12 --request", "did you mean 'Fetch'?"),
            ("ftk decode --api 4711 --version 12 --request", "'4711' is neither an API nor a record"),
            ("ftk decode --api FetchRequest --version 12 --response", "'FetchRequest' is a request, not a response"),
            ("\(ask) --request --response", "request"),
            ("\(ask) --request --frames", "--frames takes --api for responses alone"),
            ("\(ask) --request --requests x", "--requests is for --frames --response"),
            ("ftk decode --frames --header", "frames"),
            ("ftk decode --check x --records", "check"),
            ("ftk decode --check x y", "'y' is not expected"),
            ("ftk decode --records a b", "'b' is not expected"),
            ("ftk decode --records --output xml", "'xml'"),
            ("ftk decode --nosuch", "nosuch"),
        ]
        for (line, sentence) in usage {
            let result = try Programs.shell("\(line) < /dev/null")
            #expect(result.status == 2 && result.output == "" && result.error.contains(sentence), "\(line): \(result.status) \(result.error)")
            #expect(result.error.split(separator: "\n").count == 1 && result.error.hasSuffix("see ftk decode --help\n"), "\(line): \(result.error)")
        }
        let input: [(String, String)] = [
            ("printf '' | \(ask) --request", "the input is empty"),
            ("printf ' \\n' | \(ask) --request", "the input has no hex digits"),
            ("echo 00zz | \(ask) --request", "the input is text, but 'z' at character 3 is no hex digit"),
            ("echo 000 | \(ask) --request", "odd number of hex digits"),
            ("echo 00 | \(ask) --request", "FetchRequest.replicaId at byte 0: 4 bytes are needed and 1 are left"),
            ("echo 000000 | ftk decode --api Heartbeat --version 0 --response", "HeartbeatResponse v0: 1 bytes follow the message"),
            ("ftk decode --records /nosuch", "/nosuch cannot be read"),
            ("ftk decode --records /", "/ cannot be read"),
            ("ftk decode --check /nosuch", "/nosuch cannot be read"),
            ("ftk decode --check \(Self.captures)/kcat-producer.broker", "not text"),
            ("ftk decode --frames --response --requests /nosuch \(Self.captures)/kcat-producer.broker", "/nosuch cannot be read"),
            ("ftk decode --frames --response \(Self.captures)/kcat-producer.broker", "the message at byte 0: no request has correlation id 1"),
            ("ftk decode --frames \(Self.captures)/kcat-producer.broker", "the message at byte 0: "),
            ("printf '\\324\\303\\262\\241\\000\\000' | ftk decode --frames", "tcpflow"),
            ("echo 00 | ftk decode --api GroupMetadataValue --version 0 --header", "GroupMetadataValue has no header"),
            ("echo 0000000000000000ffffffff0000000000 | ftk decode --records", "at byte 0: its length is -1"),
        ]
        for (line, sentence) in input {
            let result = try Programs.shell(line)
            #expect(result.status == 1 && result.output == "" && result.error.contains(sentence), "\(line): \(result.status) \(result.error)")
            #expect(result.error.split(separator: "\n").count == 1 && result.error.hasPrefix("ftk decode: "), "\(line): \(result.error)")
        }
    }
}
