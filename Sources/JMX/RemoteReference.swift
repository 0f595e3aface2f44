import Platform

/// Where a remote object lives: `java.rmi.server.UnicastRef`.
struct RemoteReference: Sendable, Hashable {
    struct UID: Sendable, Hashable {
        var unique: Int32 = 0
        var time: Int64 = 0
        var count: Int16 = 0
    }

    struct ID: Sendable, Hashable {
        var number: Int64
        var space = UID()

        /// The registry's and the garbage collector's are the same everywhere (`ObjID`).
        static let registry = ID(number: 0)
        static let collector = ID(number: 2)
    }

    let host: String
    let port: Int
    let id: ID
    /// Whether the object is reached by TLS only.
    let usesTLS: Bool

    /// Of a stub, or a proxy, that a server sent.
    /// - Parameter subject: who sent it.
    init(_ value: JavaValue, in graph: JavaGraph, subject: String) throws(JMXError) {
        func wrong(_ reason: String) -> JMXError {
            JMXError(.protocolViolation, "\(subject): the answer is no reference to a remote object: \(reason)")
        }
        guard var object = graph.object(value) else { throw wrong("it is no object") }
        // A proxy's handler holds the reference.
        if !graph.isKind(object, of: "java.rmi.server.RemoteObject"), let handler = graph.object(object["h"]) { object = handler }
        guard graph.isKind(object, of: "java.rmi.server.RemoteObject") else { throw wrong("it is a \(graph.className(of: object))") }
        var data = ByteBuffer(capacity: 128)
        var factory: JavaObject?
        for piece in object.written("java.rmi.server.RemoteObject") {
            switch piece {
            case .data(let bytes): data.append(bytes)
            case .value(let value): factory = graph.object(value)
            }
        }
        var reader = FieldReader(data.finish())
        guard let kind = reader.utf() else { throw wrong("its kind is missing") }
        var hasFactory = false
        switch kind {
        case "UnicastRef": break
        case "UnicastRef2":
            guard let format = reader.bytes(1)?[0], format <= 1 else { throw wrong("an endpoint of an unknown format") }
            hasFactory = format == 1
        default: throw wrong("references of kind '\(kind)' are not known here")
        }
        guard let host = reader.utf(), let port = reader.bytes(4)?.int32(at: 0), 1...65_535 ~= port, let id = reader.id() else {
            throw wrong("it is cut short, or its port is none")
        }
        if hasFactory {
            let type = factory.map { graph.className(of: $0) } ?? "nothing"
            guard type == "javax.rmi.ssl.SslRMIClientSocketFactory" else {
                throw wrong("it is reached by sockets of class \(type), which are not known here")
            }
        }
        self.host = host
        self.port = Int(port)
        self.id = id
        usesTLS = hasFactory
    }

    init(host: String, port: Int, id: ID, usesTLS: Bool) {
        self.host = host
        self.port = port
        self.id = id
        self.usesTLS = usesTLS
    }
}

/// Plain fields of RMI, from bytes that are there; nil where they end.
struct FieldReader {
    private var rest: Bytes

    init(_ bytes: Bytes) { rest = bytes }

    mutating func bytes(_ count: Int) -> Bytes? {
        guard rest.count >= count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    mutating func utf() -> String? {
        guard let count = bytes(2)?.uint16(at: 0), let text = bytes(Int(count)) else { return nil }
        return ModifiedUTF8.string(text)
    }

    mutating func uid() -> RemoteReference.UID? {
        guard let all = bytes(14) else { return nil }
        return RemoteReference.UID(unique: all.int32(at: 0), time: all.int64(at: 4), count: all.int16(at: 12))
    }

    mutating func id() -> RemoteReference.ID? {
        guard let number = bytes(8)?.int64(at: 0), let space = uid() else { return nil }
        return RemoteReference.ID(number: number, space: space)
    }
}
