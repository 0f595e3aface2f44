import KafkaProto
import Platform

/// One operation of a multi or multiRead.
public enum MultiOperation: Sendable, Equatable {
    case create(CreateRequest)
    case create2(CreateRequest)
    case createContainer(CreateRequest)
    case createTTL(CreateTTLRequest)
    case delete(DeleteRequest)
    case setData(SetDataRequest)
    case check(CheckVersionRequest)
    case getChildren(GetChildrenRequest)
    case getData(GetDataRequest)

    public var opCode: OpCode {
        switch self {
        case .create: .create
        case .create2: .create2
        case .createContainer: .createContainer
        case .createTTL: .createTTL
        case .delete: .delete
        case .setData: .setData
        case .check: .check
        case .getChildren: .getChildren
        case .getData: .getData
        }
    }

    public var record: any JuteRecord {
        switch self {
        case .create(let r), .create2(let r), .createContainer(let r): r
        case .createTTL(let r): r
        case .delete(let r): r
        case .setData(let r): r
        case .check(let r): r
        case .getChildren(let r): r
        case .getData(let r): r
        }
    }
}

/// The request of multi and multiRead: operations, each behind a `MultiHeader`, and a closing header.
public struct MultiRequest: JuteRecord {
    public static let names: StaticString = "MultiOperationRecord\noperation"
    public static let sizeMin = MultiHeader.sizeMin
    public var operations: [MultiOperation]

    public init(_ operations: [MultiOperation]) { self.operations = operations }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        operations = []
        while true {
            reader.field = 0
            let start = reader.position
            let header = try reader.record(MultiHeader.self)
            if header.done { return }
            switch OpCode(rawValue: header.type) {
            case .create: operations.append(.create(try reader.record(CreateRequest.self)))
            case .create2: operations.append(.create2(try reader.record(CreateRequest.self)))
            case .createContainer: operations.append(.createContainer(try reader.record(CreateRequest.self)))
            case .createTTL: operations.append(.createTTL(try reader.record(CreateTTLRequest.self)))
            case .delete: operations.append(.delete(try reader.record(DeleteRequest.self)))
            case .setData: operations.append(.setData(try reader.record(SetDataRequest.self)))
            case .check: operations.append(.check(try reader.record(CheckVersionRequest.self)))
            case .getChildren: operations.append(.getChildren(try reader.record(GetChildrenRequest.self)))
            case .getData: operations.append(.getData(try reader.record(GetDataRequest.self)))
            default: throw reader.failure("type \(header.type) is no operation of a multi", at: start)
            }
        }
    }

    public func encode(to writer: inout JuteWriter) {
        for operation in operations {
            MultiHeader(type: operation.opCode.rawValue, done: false, err: -1).encode(to: &writer)
            operation.record.encode(to: &writer)
        }
        MultiHeader.end.encode(to: &writer)
    }
}

/// What became of one operation of a multi or multiRead.
public enum MultiResult: Sendable, Equatable {
    case create(CreateResponse)
    /// Also of containers and TTL znodes.
    case create2(Create2Response)
    case delete
    case setData(SetDataResponse)
    case check
    case getChildren(GetChildrenResponse)
    case getData(GetDataResponse)
    /// Of a multi that failed: ok for the operations before, `runtimeInconsistency` for those behind the one that failed.
    case error(ZooKeeperError.Code)
}

/// The reply to multi and multiRead.
public struct MultiResponse: JuteRecord {
    public static let names: StaticString = "MultiResponse\nresult"
    public static let sizeMin = MultiHeader.sizeMin
    public var results: [MultiResult]

    public init(_ results: [MultiResult]) { self.results = results }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        results = []
        while true {
            reader.field = 0
            let start = reader.position
            let header = try reader.record(MultiHeader.self)
            if header.done { return }
            switch OpCode(rawValue: header.type) {
            case .create: results.append(.create(try reader.record(CreateResponse.self)))
            case .create2: results.append(.create2(try reader.record(Create2Response.self)))
            case .delete: results.append(.delete)
            case .setData: results.append(.setData(try reader.record(SetDataResponse.self)))
            case .check: results.append(.check)
            case .getChildren: results.append(.getChildren(try reader.record(GetChildrenResponse.self)))
            case .getData: results.append(.getData(try reader.record(GetDataResponse.self)))
            case .error: results.append(.error(ZooKeeperError.Code(rawValue: try reader.record(ErrorResponse.self).err)))
            default: throw reader.failure("type \(header.type) is no result of a multi", at: start)
            }
        }
    }

    public func encode(to writer: inout JuteWriter) {
        func header(_ type: OpCode, _ err: Int32 = 0) {
            MultiHeader(type: type.rawValue, done: false, err: err).encode(to: &writer)
        }
        for result in results {
            switch result {
            case .create(let r):
                header(.create)
                r.encode(to: &writer)
            case .create2(let r):
                header(.create2)
                r.encode(to: &writer)
            case .delete: header(.delete)
            case .setData(let r):
                header(.setData)
                r.encode(to: &writer)
            case .check: header(.check)
            case .getChildren(let r):
                header(.getChildren)
                r.encode(to: &writer)
            case .getData(let r):
                header(.getData)
                r.encode(to: &writer)
            case .error(let code):
                header(.error, code.rawValue)
                ErrorResponse(err: code.rawValue).encode(to: &writer)
            }
        }
        MultiHeader.end.encode(to: &writer)
    }
}

extension MultiHeader {
    /// The last header.
    static let end = MultiHeader(type: -1, done: true, err: -1)
}
