import CommandLine
import KafkaClient
import Testing

@testable import ftk

@Suite("Access rules from the options of acls")
struct AclsTests {
    private func options(_ words: String, _ manner: CommandCall.Manner = .script) throws -> AclsOptions {
        let arguments = ["--bootstrap-server", "localhost:9092"] + words.split(separator: " ").map { String($0) }
        let call = CommandCall(manner: manner, arguments: arguments, table: .acls, out: Output(prefix: ""))
        return try AclsOptions(try call.parse(), call)
    }

    private func refusal(_ words: String, _ manner: CommandCall.Manner = .script) -> String? {
        do {
            let wanted = try options(words, manner)
            if wanted.action == "add" { _ = try wanted.additions() }
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test("every principal gets every operation from every host, each once")
    func product() throws {
        let rules = try options(
            "--add --topic t --allow-principal User:a --allow-principal User:b --allow-principal User:a --allow-host h1 --allow-host h2 "
                + "--operation Read --operation describe_configs"
        ).additions()
        #expect(rules.map(\.resource) == [AclResource(type: .topic, name: "t", pattern: .literal)])
        #expect(rules[0].entries.count == 8)
        #expect(Set(rules[0].entries.map(\.operation)) == [.read, .describeConfigs])
        #expect(Set(rules[0].entries.map(\.host)) == ["h1", "h2"])
    }

    @Test("a producer and consumer gets what both need, each on its resource")
    func roles() throws {
        let rules = try options("--add --producer --consumer --idempotent --topic t --group g --transactional-id x --allow-principal User:a")
            .additions()
        let operations = Dictionary(uniqueKeysWithValues: rules.map { ($0.resource.type, Set($0.entries.map(\.operation))) })
        #expect(
            operations == [
                .topic: [.read, .write, .describe, .create], .group: [.read], .transactionalId: [.write, .describe],
                .cluster: [.idempotentWrite],
            ])
    }

    @Test("without rules all of a resource is removed, with rules exactly these")
    func filters() throws {
        let all = try options("--remove --topic t --resource-pattern-type match").rules()
        #expect(all[0].filters == [AclResource(type: .topic, name: "t", pattern: .match).filter])
        let one = try options("--remove --group g --deny-principal User:a --operation Read").rules()[0].filters[0]
        #expect(one.permission == .deny && one.operation == .read && one.host == "*" && one.principal == "User:a")
    }

    @Test("what does not go together is refused in the script's words", arguments: [
        ("--add --topic x", "You must specify one of: --allow-principal, --deny-principal when trying to add ACLs."),
        ("--add --allow-principal a --topic x", "expected a string in format principalType:principalName but got a"),
        ("--add --allow-principal User:a --producer", "With --producer you must specify a --topic"),
        ("--list --producer --topic t", "Option \"[list]\" can't be used with option \"[producer]\""),
        ("--add --principal User:a", "The --principal option is only available if --list is set"),
        (
            "--add --allow-principal User:a --operation Fly --user-principal User:b",
            "ResourceType USER only supports operations CREATE_TOKENS, DESCRIBE_TOKENS, ALL"
        ),
    ])
    func refusals(words: String, sentence: String) { #expect(refusal(words) == sentence) }

    @Test("what release 4 allows on groups is refused by the script of 3.9 alone")
    func releases() {
        let words = "--add --allow-principal User:a --operation AlterConfigs --group g"
        #expect(refusal(words) == "ResourceType GROUP only supports operations READ, DESCRIBE, DELETE, ALL")
        #expect(refusal(words, .plain) == nil)
    }

    @Test("rules that several filters found are listed once, sorted by their resources")
    func grouping() {
        func binding(_ topic: String, _ principal: String) -> AclBinding {
            AclBinding(.topic, topic, principal: principal, operation: .read, permission: .allow)
        }
        let grouped = AclRules.grouped([binding("b", "User:x"), binding("a", "User:z"), binding("b", "User:x"), binding("a", "User:y")])
        #expect(grouped.map(\.resource.name) == ["a", "b"])
        #expect(grouped[0].entries.map(\.principal) == ["User:y", "User:z"])
        #expect(grouped[1].entries.map(\.description) == ["(principal=User:x, host=*, operation=READ, permissionType=ALLOW)"])
    }
}
