import CommandLine
import Foundation
import KafkaProto
import Platform
import Testing
import ZooKeeperProto

/// Every record against bytes that ZooKeeper's own classes wrote.
@Suite struct GoldenRecordTests {
    static let types: [any JuteRecord.Type] = [
        ACL.self,
        ClientInfo.self,
        Id.self,
        Stat.self,
        StatPersisted.self,
        AddWatchRequest.self,
        AuthPacket.self,
        CheckVersionRequest.self,
        CheckWatchesRequest.self,
        ConnectRequest.self,
        ConnectResponse.self,
        Create2Response.self,
        CreateRequest.self,
        CreateResponse.self,
        CreateTTLRequest.self,
        DeleteRequest.self,
        ErrorResponse.self,
        ExistsRequest.self,
        ExistsResponse.self,
        GetACLRequest.self,
        GetACLResponse.self,
        GetAllChildrenNumberRequest.self,
        GetAllChildrenNumberResponse.self,
        GetChildren2Request.self,
        GetChildren2Response.self,
        GetChildrenRequest.self,
        GetChildrenResponse.self,
        GetDataRequest.self,
        GetDataResponse.self,
        GetEphemeralsRequest.self,
        GetEphemeralsResponse.self,
        GetMaxChildrenRequest.self,
        GetMaxChildrenResponse.self,
        GetSASLRequest.self,
        MultiHeader.self,
        ReconfigRequest.self,
        RemoveWatchesRequest.self,
        ReplyHeader.self,
        RequestHeader.self,
        SetACLRequest.self,
        SetACLResponse.self,
        SetDataRequest.self,
        SetDataResponse.self,
        SetMaxChildrenRequest.self,
        SetSASLRequest.self,
        SetSASLResponse.self,
        SetWatches.self,
        SetWatches2.self,
        SyncRequest.self,
        SyncResponse.self,
        WatcherEvent.self,
        WhoAmIResponse.self,
        FileHeader.self,
        LearnerInfo.self,
        QuorumAuthPacket.self,
        QuorumPacket.self,
        CheckVersionTxn.self,
        CloseSessionTxn.self,
        CreateContainerTxn.self,
        CreateSessionTxn.self,
        CreateTTLTxn.self,
        CreateTxn.self,
        CreateTxnV0.self,
        DeleteTxn.self,
        ErrorTxn.self,
        MultiTxn.self,
        SetACLTxn.self,
        SetDataTxn.self,
        SetMaxChildrenTxn.self,
        Txn.self,
        TxnDigest.self,
        TxnHeader.self,
        MultiRequest.self,
        MultiResponse.self,
        InitialMessage.self,
        ElectionNotification.self,
    ]

    struct Vector {
        let record: String
        let json: JSON
        let bytes: Bytes
    }

    /// What ZooKeeper's own classes wrote; and what a server of 3.9.4 sent to others on their election ports.
    static let vectors = load("zookeeper-records") + load("election-packets")

    private static func load(_ file: String) -> [Vector] {
        guard let url = Bundle.module.url(forResource: file, withExtension: "jsonl", subdirectory: "Vectors"),
            let text = try? FileSystem.read(url.path).string
        else { return [] }
        return text.split(separator: "\n").compactMap { line in
            guard let json = try? JSON(parsing: String(line)), let record = json["record"]?.stringValue,
                let hex = json["hex"]?.stringValue
            else { return nil }
            let content = record.hasPrefix("Multi") && json["json"]?["ops"] != nil ? json["json"]?["ops"] : json["json"]
            return content.map { Vector(record: record, json: $0, bytes: bytes(hex)) }
        }
    }

    static func bytes(_ hex: String) -> Bytes {
        let digits = Array(hex.utf8)
        func value(_ d: UInt8) -> UInt8 { d < 0x3a ? d - 0x30 : d - 0x57 }
        return Bytes(stride(from: 0, to: digits.count, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) })
    }

    static func name(_ type: any JuteRecord.Type) -> String {
        String(type.names.description.prefix { $0 != "\n" })
    }

    static func decode<R: JuteRecord>(_ type: R.Type, _ bytes: Bytes) throws -> any JuteRecord { try R(whole: bytes) }

    /// The record as the vectors have it, by reflection.
    static func json(_ value: Any) -> JSON {
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .optional {
            guard let inner = mirror.children.first?.value else { return .null }
            return json(inner)
        }
        switch value {
        case let text as String: return .string(text)
        case let bytes as Bytes: return .string(Data(bytes.array).base64EncodedString())
        case let flag as Bool: return .bool(flag)
        case let number as any FixedWidthInteger: return .int(Int64(number))
        case let request as MultiRequest:
            return .array(request.operations.map { operation in
                .object([
                    ("header", json(MultiHeader(type: operation.opCode.rawValue, done: false, err: -1))),
                    ("record", .string(name(type(of: operation.record)))), ("json", json(operation.record)),
                ])
            })
        case let response as MultiResponse: return .array(response.results.map(result))
        default: break
        }
        if mirror.displayStyle == .collection { return .array(mirror.children.map { json($0.value) }) }
        return .object(mirror.children.map { ($0.label ?? "", json($0.value)) })
    }

    static func result(_ result: MultiResult) -> JSON {
        func entry(_ type: OpCode, _ err: Int32, _ record: (any JuteRecord)?) -> JSON {
            let header = ("header", json(MultiHeader(type: type.rawValue, done: false, err: err)))
            guard let record else { return .object([header]) }
            return .object([header, ("record", .string(name(Swift.type(of: record)))), ("json", json(record))])
        }
        switch result {
        case .create(let r): return entry(.create, 0, r)
        case .create2(let r): return entry(.create2, 0, r)
        case .delete: return entry(.delete, 0, nil)
        case .setData(let r): return entry(.setData, 0, r)
        case .check: return entry(.check, 0, nil)
        case .getChildren(let r): return entry(.getChildren, 0, r)
        case .getData(let r): return entry(.getData, 0, r)
        case .error(let code): return entry(.error, code.rawValue, ErrorResponse(err: code.rawValue))
        }
    }

    @Test func everyRecordDecodesToItsContentAndEncodesToItsBytes() throws {
        let types = Dictionary(uniqueKeysWithValues: Self.types.map { (Self.name($0), $0) })
        #expect(Self.vectors.count == 302)
        #expect(Set(Self.vectors.map(\.record)) == Set(types.keys))
        #expect(Set(JuteCatalog.all.map(Self.name)) == Set(types.keys))
        for vector in Self.vectors {
            let type = try #require(types[vector.record], "\(vector.record)")
            let record = try Self.decode(type, vector.bytes)
            #expect(Self.json(record) == vector.json, "\(vector.record)")
            #expect(record.encoded == vector.bytes, "\(vector.record)")
        }
    }

    @Test func everyCutRecordFailsAndNamesRecordAndPlace() throws {
        let types = Dictionary(uniqueKeysWithValues: Self.types.map { (Self.name($0), $0) })
        for vector in Self.vectors {
            let type = try #require(types[vector.record])
            for length in 0..<vector.bytes.count {
                do {
                    _ = try Self.decode(type, vector.bytes.prefix(length))
                    Issue.record("\(vector.record) was read from \(length) of \(vector.bytes.count) bytes")
                } catch let error as DecodeError {
                    #expect(error.message == vector.record && !error.field.isEmpty, "\(vector.record): \(error)")
                    #expect((0...length).contains(error.offset), "\(vector.record): \(error)")
                }
            }
        }
    }

    @Test func aConnectRequestWithoutReadOnlyIsTaken() throws {
        for vector in Self.vectors where vector.record == "ConnectRequest" {
            let whole = try ConnectRequest(frame: vector.bytes)
            var cut = try ConnectRequest(frame: vector.bytes.prefix(vector.bytes.count - 1))
            #expect(!cut.readOnly)
            cut.readOnly = whole.readOnly
            #expect(cut == whole)
        }
    }

    @Test func hugeAndNegativeLengthsAreRefusedBeforeAnythingIsReserved() {
        for length: Int32 in [.max, .min, -2, 1 << 24] {
            var writer = JuteWriter()
            writer.int32(length)
            let bytes = writer.finish()
            #expect(throws: DecodeError.self) { try GetChildrenResponse(whole: bytes) }
            #expect(throws: DecodeError.self) { try SyncRequest(whole: bytes) }
            #expect(throws: DecodeError.self) { try MultiTxn(whole: bytes) }
        }
    }
}
