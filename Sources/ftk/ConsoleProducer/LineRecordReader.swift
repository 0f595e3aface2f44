import KafkaProto
import Platform

/// Turns lines into records: key, headers and value as the properties of `LineMessageReader` say.
struct LineRecordReader {
    struct Failure: Error, CustomStringConvertible {
        let message: String
        var description: String { message }
    }

    struct ParsedRecord {
        var key: Bytes?
        var value: Bytes?
        var headers = RecordHeaders.none
    }

    private var parsesKey = false
    private var parsesHeaders = false
    private var keySeparator = Bytes(utf8: "\t")
    private var headersDelimiter = Bytes(utf8: "\t")
    private var headersSeparator = Bytes(utf8: ",")
    private var headersKeySeparator = Bytes(utf8: ":")
    private var ignoresErrors = false
    private var nullMarker: Bytes?
    private var line = 0

    /// - Parameter properties: by Kafka's names: `parse.key`, `key.separator`, …
    init(_ properties: [String: String]) throws(Failure) {
        func flag(_ name: String) -> Bool { properties[name].map { $0.lowercased() == "true" } ?? false }
        parsesKey = flag("parse.key")
        parsesHeaders = flag("parse.headers")
        ignoresErrors = flag("ignore.error")
        if let text = properties["key.separator"] { keySeparator = Bytes(utf8: text) }
        if let text = properties["headers.delimiter"] { headersDelimiter = Bytes(utf8: text) }
        if let text = properties["headers.separator"] { headersSeparator = Bytes(utf8: text) }
        if let text = properties["headers.key.separator"] { headersKeySeparator = Bytes(utf8: text) }
        nullMarker = properties["null.marker"].map { Bytes(utf8: $0) }
        let pairs = [
            ("headers.delimiter", headersDelimiter, "headers.separator", headersSeparator),
            ("headers.delimiter", headersDelimiter, "headers.key.separator", headersKeySeparator),
            ("headers.separator", headersSeparator, "headers.key.separator", headersKeySeparator),
        ]
        for (a, x, b, y) in pairs where x == y { throw Failure(message: "\(a) and \(b) may not be equal") }
        if let nullMarker {
            let separators = [
                ("key.separator", keySeparator), ("headers.delimiter", headersDelimiter), ("headers.separator", headersSeparator),
                ("headers.key.separator", headersKeySeparator),
            ]
            for (name, separator) in separators where separator == nullMarker {
                throw Failure(message: "null.marker and \(name) may not be equal")
            }
        }
    }

    /// The record of the next line.
    /// - Throws: a line without its separators, unless errors are ignored.
    mutating func record(_ text: Bytes) throws(Failure) -> ParsedRecord {
        line += 1
        if !parsesKey, !parsesHeaders, nullMarker == nil { return ParsedRecord(key: nil, value: text) }
        var record = ParsedRecord()
        var start = 0
        if parsesHeaders, let end = try find(headersDelimiter, in: text, from: 0, "headers delimiter") {
            let part = text.slice(0, end)
            start = end + headersDelimiter.count
            if !isNull(part) { record.headers = RecordHeaders(try headers(part)) }
        }
        if parsesKey, let end = try find(keySeparator, in: text, from: start, "key separator") {
            let part = text.slice(start, end - start)
            start = end + keySeparator.count
            if !isNull(part) { record.key = part }
        }
        let value = text.dropFirst(start)
        if !isNull(value) { record.value = value }
        return record
    }

    private func isNull(_ bytes: Bytes) -> Bool {
        guard let nullMarker, nullMarker.count == bytes.count else { return false }
        return nullMarker == bytes
    }

    private func find(_ separator: Bytes, in text: Bytes, from: Int, _ name: String) throws(Failure) -> Int? {
        if let at = text.find(separator, from: from) { return at }
        if ignoresErrors { return nil }
        throw Failure(message: "No \(name) found on line number \(line): '\(text.stringLossy)'")
    }

    private func headers(_ text: Bytes) throws(Failure) -> [RecordHeader] {
        var pairs: [Bytes] = []
        var start = 0
        while let end = text.find(headersSeparator, from: start) {
            pairs.append(text.slice(start, end - start))
            start = end + headersSeparator.count
        }
        pairs.append(text.dropFirst(start))
        // As Java's split: empty parts at the end do not count, unless there is nothing else.
        while pairs.count > 1, pairs.last?.isEmpty == true { pairs.removeLast() }
        var headers: [RecordHeader] = []
        for pair in pairs {
            guard let at = pair.find(headersKeySeparator) else {
                if ignoresErrors {
                    headers.append(RecordHeader(keyBytes: pair, value: nil))
                    continue
                }
                throw Failure(message: "No header key separator found in pair '\(pair.stringLossy)' on line number \(line)")
            }
            let key = pair.slice(0, at)
            if let nullMarker, key == nullMarker {
                throw Failure(
                    message: "Header keys should not be equal to the null marker '\(nullMarker.stringLossy)' as they can't be null")
            }
            let value = pair.dropFirst(at + headersKeySeparator.count)
            headers.append(RecordHeader(keyBytes: key, value: isNull(value) ? nil : value))
        }
        return headers
    }
}
