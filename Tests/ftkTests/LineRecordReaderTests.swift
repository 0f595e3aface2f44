import KafkaProto
import Platform
import Testing

@testable import ftk

@Suite("Lines that become records")
struct LineRecordReaderTests {
    private func read(_ line: String, _ properties: [String: String]) throws -> (key: String?, value: String?, headers: [String]) {
        var reader = try LineRecordReader(properties)
        let record = try reader.record(Bytes(utf8: line))
        return (
            record.key?.string, record.value?.string, record.headers.map { "\($0.key)=\($0.value?.string ?? "null")" }
        )
    }

    @Test("without properties the whole line is the value")
    func plain() throws {
        #expect(try read("a:b\tc", [:]).value == "a:b\tc")
        #expect(try read("", [:]).value == "")
    }

    @Test("the first separator ends the key; key and value may be empty")
    func keys() throws {
        let properties = ["parse.key": "true", "key.separator": ":"]
        #expect(try read("k:v:w", properties).key == "k")
        #expect(try read("k:v:w", properties).value == "v:w")
        #expect(try read(":v", properties).key == "")
        #expect(try read("k:", properties).value == "")
        #expect(try read("kéy::=>:x", properties.merging(["key.separator": "::=>:"]) { _, new in new }).key == "kéy")
    }

    @Test("a line without its separator is an error with its number, or a value where errors are ignored")
    func missing() throws {
        let properties = ["parse.key": "true", "key.separator": ":"]
        var reader = try LineRecordReader(properties)
        _ = try reader.record(Bytes(utf8: "a:b"))
        do throws(LineRecordReader.Failure) {
            _ = try reader.record(Bytes(utf8: "none"))
            Issue.record("no error")
        } catch {
            #expect(error.message == "No key separator found on line number 2: 'none'")
        }
        let ignored = try read("none", properties.merging(["ignore.error": "true"]) { _, new in new })
        #expect(ignored.key == nil)
        #expect(ignored.value == "none")
    }

    @Test("headers come first, each with its own separator; the marker stands for null")
    func headers() throws {
        let properties = ["parse.headers": "true", "parse.key": "true", "null.marker": "NULL"]
        let record = try read("h1:v1,h2:NULL\tk\tv", properties)
        #expect(record.headers == ["h1=v1", "h2=null"])
        #expect(record.key == "k")
        #expect(record.value == "v")
        let nulls = try read("NULL\tNULL\tNULL", properties)
        #expect(nulls.headers == [])
        #expect(nulls.key == nil)
        #expect(nulls.value == nil)
    }

    @Test("separators that cannot be told apart are refused")
    func equalSeparators() {
        #expect(throws: LineRecordReader.Failure.self) { try LineRecordReader(["headers.delimiter": ","]) }
        #expect(throws: LineRecordReader.Failure.self) { try LineRecordReader(["null.marker": "\t"]) }
    }
}
