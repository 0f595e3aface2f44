import CommandLine
import KafkaClient
import Platform

/// `acls`: shows, adds and removes access rules (`kafka-acls.sh`).
enum AclsCommand: Command {
    static let name = "acls"
    static let scripts = ["kafka-acls.sh"]
    static let javaClasses = ["kafka.admin.AclCommand", "org.apache.kafka.tools.AclCommand"]
    static let table = OptionTable.acls
    static let scriptPurpose: String? = "This tool helps to manage acls on kafka."

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        let wanted = try AclsOptions(options, call)
        let rules =
            switch wanted.action {
            case "add": try wanted.additions()
            case "remove": try wanted.rules()
            default: [AclRules]()
            }
        let principals = try wanted.principals("principal")
        let admin = try call.admin(options, bootstrap: ["bootstrap-server", "bootstrap-controller"])
        defer { admin.close() }
        switch wanted.action {
        case "add": try await add(rules, admin, call)
        case "remove": try await remove(rules, asks: !options.has("force"), admin, call)
        default: try await list(wanted.resources(), principals, admin, call)
        }
        return .done
    }

    // MARK: Actions

    private static func list(_ resources: [AclResource], _ principals: [String], _ admin: Admin, _ call: CommandCall) async throws {
        var found: Set<AclBinding> = []
        for filter in resources.isEmpty ? [AclFilter()] : resources.map(\.filter) {
            found.formUnion(try await admin.describeAcls(filter))
        }
        let shown = principals.isEmpty ? found : found.filter { principals.contains($0.principal) }
        call.out.result("acls", rows: rows(AclRules.grouped(shown))) { out in
            func write(_ bindings: Set<AclBinding>) {
                for rules in AclRules.grouped(bindings) { block("Current", rules, out) }
            }
            if principals.isEmpty { return write(found) }
            for principal in principals {
                out.line("ACLs for principal `\(principal)`")
                write(found.filter { $0.principal == principal })
            }
        }
    }

    private static func add(_ rules: [AclRules], _ admin: Admin, _ call: CommandCall) async throws {
        for rule in rules {
            if call.asScript(.announcedAcls) { block("Adding", rule, call.out) }
            for result in try await admin.createAcls(rule.bindings) { if let error = result.error { throw error } }
        }
        call.out.result("acls-added", rows: rows(rules)) { out in
            if !call.asScript(.announcedAcls) { for rule in rules { block("Added", rule, out) } }
        }
    }

    private static func remove(_ rules: [AclRules], asks: Bool, _ admin: Admin, _ call: CommandCall) async throws {
        var removed: Set<AclBinding> = []
        for rule in rules {
            let question = rule.entries.isEmpty
                ? "Are you sure you want to delete all ACLs for resource filter `\(rule.resource)`? (y/n)"
                : "Are you sure you want to remove ACLs: \n \(rule.entriesText) \n from resource filter `\(rule.resource)`? (y/n)"
            if asks, try await !agrees(question, call) { continue }
            for result in try await admin.deleteAcls(rule.filters) { removed.formUnion(try result.result.get()) }
        }
        call.out.result("acls-removed", rows: rows(AclRules.grouped(removed))) { _ in }
    }

    private static func agrees(_ question: String, _ call: CommandCall) async throws -> Bool {
        if call.asScript(.questionsOnStdout) {
            call.out.line(question)
            call.out.flush()
        } else {
            call.out.ask(question + "\n")
        }
        let pool = WorkerPool(name: "stdin", threads: 1)
        defer { pool.stop() }
        guard let answer = await pool.run({ readLine() }) else { throw CommandFailure("nobody answers on stdin; --force does not ask") }
        return answer.lowercased() == "y"
    }

    // MARK: Output

    private static func block(_ verb: String, _ rules: AclRules, _ out: Output) {
        out.line("\(verb) ACLs for resource `\(rules.resource)`: \n \(rules.entriesText) \n")
    }

    private static func rows(_ rules: [AclRules]) -> [JSON] {
        rules.flatMap { rule in
            rule.entries.map { entry in
                .object([
                    ("resourceType", .string(rule.resource.type.name)), ("resourceName", .string(rule.resource.name)),
                    ("patternType", .string(rule.resource.pattern.name)), ("principal", .string(entry.principal)),
                    ("host", .string(entry.host)), ("operation", .string(entry.operation.name)),
                    ("permission", .string(entry.permission.name)),
                ])
            }
        }
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        let failure = JavaException.trace(error)
        if let usage = error as? UsageError, usage.kind != .several {
            if usage.kind == .rule {
                call.out.problem(usage.message)
                call.out.problem(HelpText.scriptOptions(table), terminator: "")
            } else {
                // The script does not expect these.
                for line in failure.trace { call.out.problem("Exception in thread \"main\" " + line) }
            }
            return .failed
        }
        call.out.line("Error while executing ACL command: \(failure.message)")
        for line in failure.trace { call.out.line(line) }
        if let error = error as? UnknownPatternType {
            let known = AclPatternType.allCases.map(\.name).joined(separator: "|")
            call.out.line("Caused by: joptsimple.ValueConversionException: Value [\(error.text)] is not one of [\(known)]")
        }
        call.out.line()
        return .failed
    }
}
