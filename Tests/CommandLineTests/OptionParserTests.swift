import CommandLine
import Testing

@Suite("Option parser")
struct OptionParserTests {
    static let table = OptionTable(
        "try", purpose: "tries",
        options: [
            .flag("list", help: "list"),
            .flag("help", "h", help: "help"),
            .flag("verbose", "v", help: "more"),
            .value("topic", placeholder: "topic", help: "topic"),
            .value("topic-id", placeholder: "id", help: "id"),
            .value("partitions", "p", type: .int, placeholder: "n", help: "number"),
            .value("config", placeholder: "k=v", repeatable: true, help: "settings"),
            .maybe("state", placeholder: "state", help: "state"),
            .maybe("time", type: .long, placeholder: "ms", help: "time")
        ])

    func parse(_ words: String...) throws(UsageError) -> ParsedOptions { try OptionParser(Self.table).parse(words) }

    @Test("reads values after a blank, after '=', and after one dash")
    func values() throws {
        #expect(try parse("--topic", "a").string("topic") == "a")
        #expect(try parse("--topic=a=b").string("topic") == "a=b")
        #expect(try parse("-topic", "a").string("topic") == "a")
        #expect(try parse("--topic=").string("topic") == "")
        #expect(try parse("-p5").int("partitions") == 5)
        #expect(try parse("-p", "5").int("partitions") == 5)
        #expect(try parse("-vp=5").int("partitions") == 5)
        #expect(try parse("-vh").has("help"))
    }

    @Test("takes the next word as a value whatever it looks like, when the value is required")
    func dashes() throws {
        #expect(try parse("--topic", "--list").string("topic") == "--list")
        #expect(try parse("--partitions", "-1").int("partitions") == -1)
    }

    @Test("leaves an option without its optional value when another option follows")
    func optional() throws {
        let parsed = try parse("--state", "--list")
        #expect(parsed.has("state") && parsed.has("list"))
        #expect(try parsed.string("state") == nil)
        #expect(try parse("--state", "Empty").string("state") == "Empty")
        #expect(try parse("--time", "-1").long("time") == -1)
    }

    @Test("understands an abbreviation that fits one option only")
    func abbreviations() throws {
        #expect(try parse("--part", "3").int("partitions") == 3)
        #expect(try parse("--topic", "x").string("topic") == "x")
        #expect(throws: UsageError(.unrecognized, "topi is not a recognized option")) { try parse("--topi", "x") }
        #expect(throws: UsageError(.unrecognized, "ver-bose is not a recognized option")) { try parse("--ver-bose") }
    }

    @Test("keeps words apart from options, and everything after '--'")
    func words() throws {
        #expect(try parse("a", "--list", "b", "--", "--topic", "c").words == ["a", "b", "--topic", "c"])
        #expect(try parse("-").words == ["-"])
        #expect(try OptionParser(Self.table).parse(["--list", "verb", "--verb-option"], stopsAtFirstWord: true).words
            == ["verb", "--verb-option"])
    }

    @Test("names the option and the value in an error")
    func errors() throws {
        #expect(throws: UsageError(.unrecognized, "frobnicate is not a recognized option")) { try parse("--frobnicate") }
        #expect(throws: UsageError(.missingArgument, "Option topic requires an argument")) { try parse("--topic") }
        #expect(throws: UsageError(.conversion, "Cannot parse argument 'many' of option partitions")) {
            try parse("--partitions", "many").int("partitions")
        }
        #expect(throws: UsageError(.conversion, "Cannot parse argument '3000000000' of option partitions")) {
            try parse("--partitions", "3000000000").int("partitions")
        }
        #expect(throws: UsageError(.several, "Found multiple arguments for option topic, but you asked for only one")) {
            try parse("--topic", "a", "--topic", "b").string("topic")
        }
        #expect(try parse("--config", "a=1", "--config=b=2").strings("config") == ["a=1", "b=2"])
    }

    @Test("has Kafka's sentences for what must and must not go together")
    func rules() throws {
        let parsed = try parse("--list", "--partitions", "3")
        #expect(throws: UsageError.rule("Missing required argument \"[topic]\"")) { try parsed.require("list", "topic") }
        #expect(throws: UsageError.rule("Option \"[partitions]\" can't be used with option \"[list]\"")) {
            try parsed.exclude("partitions", ["topic", "list"])
        }
        try parsed.exclude("topic", ["list"])
    }
}
