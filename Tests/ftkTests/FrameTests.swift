import CommandLine
import KafkaClient
import KafkaProto
import Testing

@testable import ftk

@Suite("What commands share")
struct FrameTests {
    private func call(_ table: OptionTable, _ line: String) -> CommandCall {
        CommandCall(manner: .plain, arguments: line.split(separator: " ").map { String($0) }, table: table, out: Output(prefix: ""))
    }

    @Test("who is not authorized learns the operation, the resource and how it is granted")
    func permissions() {
        let cases: [(OptionTable, String, String, ErrorCode, String, String)] = [
            (.consoleProducer, "console-producer", "--topic t", .topicAuthorizationFailed, "Write on topic 't'", "--operation Write --topic t"),
            (.consoleConsumer, "console-consumer", "--topic t", .topicAuthorizationFailed, "Read on topic 't'", "--topic t"),
            (.consoleConsumer, "console-consumer", "--topic t --group g", .groupAuthorizationFailed, "Read on group 'g'", "--group g"),
            (.topics, "topics", "--create --topic t", .topicAuthorizationFailed, "Create on topic 't'", "--operation Create"),
            (.topics, "topics", "--delete --topic t", .topicAuthorizationFailed, "Delete on topic 't'", "--operation Delete"),
            (.configs, "configs", "--alter --topic t", .topicAuthorizationFailed, "AlterConfigs on topic 't'", "AlterConfigs"),
            (.configs, "configs", "--describe --topic t", .topicAuthorizationFailed, "DescribeConfigs on topic 't'", "DescribeConfigs"),
            (.acls, "acls", "--add", .clusterAuthorizationFailed, "Alter on the cluster", "--operation Alter --cluster"),
            (.acls, "acls", "--list", .clusterAuthorizationFailed, "Describe on the cluster", "--cluster"),
        ]
        for (table, name, line, code, what, how) in cases {
            let sentence = MissingPermission.sentence(BrokerError(code), name, call(table, line)) ?? ""
            #expect(sentence.hasPrefix("not authorized for operation \(what);"), "\(name) \(line): \(sentence)")
            #expect(sentence.contains(how), "\(name) \(line): \(sentence)")
        }
        #expect(MissingPermission.sentence(BrokerError(.requestTimedOut), "topics", call(.topics, "--list")) == nil)
    }

    @Test("the table of differences as data: every rule names its difference, and the manual's rows are those of the cases")
    func differences() throws {
        guard case .object(let members) = DifferenceRule.document, case .array(let rules)? = members.first(where: { $0.0 == "rules" })?.1
        else { throw CommandFailure("the document has no rules") }
        #expect(rules.count == DifferenceRule.all.count)
        for rule in DifferenceRule.all {
            #expect(!rule.recorded.isEmpty && rule.recorded != rule.plain, "\(rule.difference): a rule that changes nothing")
            for name in rule.commands { #expect(CommandTable.command(named: name) != nil, "\(name)") }
        }
    }

    @Test("no name is near to a word of one or two letters")
    func shortWords() {
        #expect(Nearest.to("d", among: ["a", "dd"]) == nil)
        #expect(Nearest.to("ls", among: ["la"]) == nil)
        #expect(Nearest.to("lst", among: ["list"]) == "list")
    }
}
