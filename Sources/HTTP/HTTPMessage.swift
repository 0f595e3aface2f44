import Platform

/// A request of HTTP/1.1 as it came, the path without its query.
public struct HTTPRequest: Sendable {
    public let method: String
    /// Percent escapes decoded.
    public let path: String
    /// Percent escapes decoded; of two for one name the later one.
    public let query: [String: String]
    /// Names in lower case.
    public let headers: [String: String]
    public let body: Bytes
    /// The client's address.
    public let peer: String
}

public struct HTTPResponse: Sendable {
    public var status: Int
    public var headers: [(name: String, value: String)]
    public var body: Bytes

    public init(status: Int = 200, headers: [(name: String, value: String)] = [], body: Bytes = .empty) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A text with its type.
    public init(status: Int = 200, _ text: String, type: String = "text/plain; charset=utf-8") {
        self.init(status: status, headers: [("Content-Type", type)], body: Bytes(utf8: text))
    }

    static func reason(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 204: "No Content"
        case 301: "Moved Permanently"
        case 302: "Found"
        case 304: "Not Modified"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 409: "Conflict"
        case 411: "Length Required"
        case 413: "Payload Too Large"
        case 429: "Too Many Requests"
        case 431: "Request Header Fields Too Large"
        case 500: "Internal Server Error"
        case 501: "Not Implemented"
        case 503: "Service Unavailable"
        default: "Status"
        }
    }
}

/// Reads what stands in front of a body.
struct HTTPHead {
    let method: String
    let target: String
    let isOld: Bool
    let headers: [String: String]

    /// - Throws: the response for a head that is none.
    init(_ text: String) throws(HTTPRefusal) {
        var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)[...]
        let words = (lines.popFirst() ?? "").split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[2].hasPrefix("HTTP/1."), words[0].allSatisfy({ $0.isASCII && $0.isLetter }), !words[0].isEmpty
        else { throw HTTPRefusal(status: 400, "the first line is no request of HTTP/1.1") }
        method = String(words[0])
        target = String(words[1])
        isOld = words[2] == "HTTP/1.0"
        var headers: [String: String] = [:]
        for line in lines where !line.isEmpty {
            guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else {
                throw HTTPRefusal(status: 400, "a header without a colon")
            }
            var value = line[line.index(after: colon)...]
            while value.first == " " || value.first == "\t" { value = value.dropFirst() }
            while value.last == " " || value.last == "\t" { value = value.dropLast() }
            headers[line[..<colon].lowercased()] = String(value)
        }
        self.headers = headers
    }

    static func decoded(_ text: some StringProtocol, plusIsBlank: Bool = false) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") && plusIsBlank ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func request(body: Bytes, peer: String) -> HTTPRequest {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var query: [String: String] = [:]
        if parts.count == 2 {
            for pair in parts[1].split(separator: "&") {
                let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                query[HTTPHead.decoded(sides[0], plusIsBlank: true)] = sides.count == 2 ? HTTPHead.decoded(sides[1], plusIsBlank: true) : ""
            }
        }
        return HTTPRequest(
            method: method, path: HTTPHead.decoded(parts.first ?? ""), query: query, headers: headers, body: body, peer: peer)
    }
}

/// A request that gets an error instead of an answer.
struct HTTPRefusal: Error {
    let response: HTTPResponse

    init(status: Int, _ reason: String) { response = HTTPResponse(status: status, reason + "\n") }
}
