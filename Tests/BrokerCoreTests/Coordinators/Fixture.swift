import Glibc
import Platform
import Testing

/// Files beside the tests.
enum Fixture {
    static func bytes(_ name: String, from source: String = #filePath) throws -> Bytes {
        let folder = source.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
        let file = try #require(fopen("\(folder)/Logs/\(name)", "r"))
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let n = fread(&buffer, 1, buffer.count, file)
            if n == 0 { break }
            bytes += buffer[..<n]
        }
        return Bytes(bytes)
    }
}
