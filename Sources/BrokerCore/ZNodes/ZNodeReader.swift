import CommandLine
import Platform

/// Takes a znode's JSON apart; every error names the path.
struct ZNodeReader {
    let path: String
    let json: JSON

    init(_ data: Bytes?, path: String) throws(ZNodeFormatError) {
        self.path = path
        guard let text = data?.string, !text.isEmpty else {
            throw ZNodeFormatError(path: path, reason: data == nil || data?.count == 0 ? "it is empty" : "it is no text")
        }
        do {
            json = try JSON(parsing: text)
        } catch {
            throw ZNodeFormatError(path: path, reason: "\(error)")
        }
        guard case .object = json else { throw ZNodeFormatError(path: path, reason: "it is no JSON object") }
    }

    func failure(_ reason: String) -> ZNodeFormatError { ZNodeFormatError(path: path, reason: reason) }

    func int(_ key: String) throws(ZNodeFormatError) -> Int32 {
        guard let value = json[key]?.intValue.flatMap(Int32.init(exactly:)) else { throw failure("\(key) is no number") }
        return value
    }

    /// A number, or a number as text.
    func long(_ key: String) throws(ZNodeFormatError) -> Int64 {
        guard let value = json[key]?.intValue ?? json[key]?.stringValue.flatMap(Int64.init) else {
            throw failure("\(key) is no number")
        }
        return value
    }

    func string(_ key: String) throws(ZNodeFormatError) -> String {
        guard let value = json[key]?.stringValue else { throw failure("\(key) is no text") }
        return value
    }

    func ids(_ json: JSON?, _ key: String) throws(ZNodeFormatError) -> [Int32] {
        guard let values = json?.arrayValue else { throw failure("\(key) is no list") }
        var ids: [Int32] = []
        for value in values {
            guard let id = value.intValue.flatMap(Int32.init(exactly:)) else { throw failure("\(key) has something that is no number") }
            ids.append(id)
        }
        return ids
    }

    /// `{"0":[1,2],"1":[2,1]}` by partition; empty where there is none.
    func replicas(_ key: String) throws(ZNodeFormatError) -> [Int32: [Int32]] {
        guard case .object(let members)? = json[key] else { return [:] }
        var result: [Int32: [Int32]] = [:]
        for (name, value) in members {
            guard let partition = Int32(name) else { throw failure("\(key) has \(name), which is no partition") }
            result[partition] = try ids(value, key)
        }
        return result
    }
}
