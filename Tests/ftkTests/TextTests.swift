import CommandLine
import Platform
import Testing

@testable import ftk

@Suite("Numbers, times and patterns as Java's tools have them")
struct TextTests {
    @Test("doubles as Java prints them", arguments: [
        (0.0, "0.0"), (1.0, "1.0"), (1024.0, "1024.0"), (0.001, "0.001"), (0.0001, "1.0E-4"), (12_345_678.0, "1.2345678E7"),
        (1.0300843656201408e-71, "1.0300843656201408E-71"), (-512.5, "-512.5"), (1e21, "1.0E21"), (9_999_999.0, "9999999.0"),
    ])
    func doubles(value: Double, text: String) { #expect(JavaNumber.text(value) == text) }

    @Test("date and time with and without a zone")
    func dates() throws {
        #expect(try JavaTime.dateTime("1970-01-01T00:00:01.500") == 1500)
        #expect(try JavaTime.dateTime("2020-02-29T12:00:00.000Z") == 1_582_977_600_000)
        #expect(try JavaTime.dateTime("2020-02-29T12:00:00.000+02:00") == 1_582_970_400_000)
        for text in ["2020-01-01", "2020-01-01T00:00:00Z", "2020-13-01T00:00:00.000Z", "T", "xT00:00:00.000"] {
            #expect(throws: CommandFailure.self) { try JavaTime.dateTime(text) }
        }
    }

    @Test("durations of ISO 8601")
    func durations() throws {
        #expect(try JavaTime.duration("PT1H30M") == 5_400_000)
        #expect(try JavaTime.duration("P2DT0.5S") == 172_800_500)
        #expect(try JavaTime.duration("-PT1S") == -1000)
        for text in ["", "P", "PT", "1H", "PT1X", "yesterday"] { #expect(throws: CommandFailure.self) { try JavaTime.duration(text) } }
    }

    @Test("a topic pattern is a regular expression for the whole name, or several with commas")
    func patterns() throws {
        #expect(try TopicPattern("a,b").matches("b"))
        #expect(try !TopicPattern("a").matches("ab"))
        #expect(try TopicPattern("with.*").matches("with_underscore"))
        #expect(try TopicPattern("a|c").matches("c"))
        #expect(try !TopicPattern("a|c").matches("ac"))
        #expect(throws: CommandFailure.self) { try TopicPattern("a[") }
    }

    @Test("the nearest name is found, and no far one")
    func nearest() {
        #expect(Nearest.to("user-event", among: ["orders", "user-events"]) == "user-events")
        #expect(Nearest.to("conusmer-groups", among: ["consumer-groups", "groups"]) == "consumer-groups")
        #expect(Nearest.to("xyz", among: ["orders", "user-events"]) == nil)
    }
}
