import CommandLine
import KafkaClient
import Platform

/// `delegation-tokens`: creates, renews, ends and shows delegation tokens (`kafka-delegation-tokens.sh`).
enum DelegationTokensCommand: Command {
    static let name = "delegation-tokens"
    static let scripts = ["kafka-delegation-tokens.sh"]
    static let javaClasses = ["org.apache.kafka.tools.DelegationTokenCommand", "kafka.admin.DelegationTokenCommand"]
    static let table = OptionTable.delegationTokens
    static let scriptPurpose: String? = "This tool helps to create, renew, expire, or describe delegation tokens."

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        let action = try call.action(
            options, ["create", "renew", "expire", "describe"],
            else: "Command must include exactly one action: --create, --renew, --expire or --describe")
        try check(options, call)
        let admin = try call.admin(options)
        defer { admin.close() }
        let request = TokenRequest(options: options, admin: admin, call: call)
        switch action {
        case "create": try await request.create()
        case "renew": try await request.renew()
        case "expire": try await request.expire()
        default: try await request.describe()
        }
        return .done
    }

    private static func check(_ options: ParsedOptions, _ call: CommandCall) throws {
        if call.asScript(.defaultAddress) { try options.require("bootstrap-server", "command-config") }
        if options.has("create") { try options.require("max-life-time-period") }
        if options.has("renew") { try options.require("hmac", "renew-time-period") }
        if options.has("expire") { try options.require("hmac", "expiry-time-period") }
        try options.exclude("create", ["hmac", "renew-time-period", "expiry-time-period"])
        try options.exclude("renew", ["renewer-principal", "max-life-time-period", "expiry-time-period", "owner-principal"])
        try options.exclude("expire", ["max-life-time-period", "renew-time-period", "owner-principal"])
        try options.exclude("describe", ["hmac", "max-life-time-period", "renew-time-period", "expiry-time-period"])
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        if let usage = error as? UsageError, usage.kind == .rule {
            call.out.problem(usage.message)
            call.out.problem(HelpText.scriptOptions(table), terminator: "")
            return .failed
        }
        let failure = JavaException.trace(error)
        for line in [failure.message] + failure.trace + [""] { call.out.problem(line) }
        return .failed
    }
}

/// One request about tokens, and what is printed of it.
private struct TokenRequest {
    let options: ParsedOptions
    let admin: Admin
    let call: CommandCall

    func create() async throws {
        let renewers = try principals("renewer-principal")
        let period = try options.long("max-life-time-period") ?? -1
        let owner = try principals("owner-principal").first
        announce("Calling create token operation with renewers :\(list(renewers)) , max-life-time-period :\(period)")
        let token = try await admin.createToken(owner: owner, renewers: renewers, maxLifetimeMs: period)
        call.out.result("delegation-token-created", rows: [row(token)]) { out in
            announce("Created delegation token with tokenId : \(token.id)")
            table([token], out)
        }
    }

    func describe() async throws {
        let owners = try principals("owner-principal")
        announce(
            owners.isEmpty
                ? "Calling describe token operation for current user." : "Calling describe token operation for owners: \(list(owners))")
        // An empty list asks for the tokens of nobody, none for all that one may see.
        let everybody = owners.isEmpty && !call.asScript(.tokensOfNobody)
        let tokens = try await admin.describeTokens(owners: everybody ? nil : owners)
        call.out.result("delegation-tokens", rows: tokens.map(row)) { out in
            if call.asScript(.listingSentences) { out.text("Total number of tokens : \(tokens.count)") }
            table(tokens, out)
        }
    }

    func renew() async throws {
        let period = try options.long("renew-time-period") ?? -1
        let text = try options.string("hmac") ?? ""
        announce("Calling renew token operation with hmac :\(text) , renew-time-period :\(period)")
        completed("renew", "delegation-token-renewed", try await admin.renewToken(hmac: try hmac(text), periodMs: period))
    }

    func expire() async throws {
        let period = try options.long("expiry-time-period") ?? -1
        let text = try options.string("hmac") ?? ""
        announce("Calling expire token operation with hmac :\(text) , expire-time-period :\(period)")
        completed("expire", "delegation-token-expired", try await admin.expireToken(hmac: try hmac(text), periodMs: period))
    }

    // MARK: Reading

    private func principals(_ option: String) throws -> [KafkaPrincipal] { try options.strings(option).map(PrincipalText.read) }

    private func hmac(_ text: String) throws -> Bytes {
        guard let bytes = Base64.decode(text) else { throw CommandFailure("the value of --hmac is no base64: \(text)", status: .wrongUsage) }
        return Bytes(bytes)
    }

    // MARK: Output

    private func announce(_ sentence: String) {
        if call.asScript(.listingSentences) { call.out.line(sentence) }
    }

    private func completed(_ verb: String, _ kind: String, _ expiresMs: Int64) {
        call.out.result(kind, rows: [.object([("expiresMs", .int(expiresMs))])]) { out in
            out.text("Completed \(verb) operation. New expiry date : \(minute(expiresMs))")
            if !call.asScript(.tokenLayout) { out.line() }
        }
    }

    private func table(_ tokens: [DelegationToken], _ out: Output) {
        let headers = ["TOKENID", "HMAC", "OWNER", "REQUESTER", "RENEWERS", "ISSUEDATE", "EXPIRYDATE", "MAXDATE"]
        let cells = tokens.map { token in
            [
                token.id, Base64.encode(token.hmac), "\(token.owner)", "\(token.requester)", list(token.renewers),
                minute(token.issuedMs), minute(token.expiresMs), minute(token.maxMs),
            ]
        }
        guard call.asScript(.tokenLayout) else { return TextTable.write(headers, cells, to: out) }
        let widths = [15, 30, 15, 15, 25, 15, 15, 15]
        for row in [headers] + cells { out.line("\n" + zip(row, widths).map { $0.padded($1) }.joined(separator: " ")) }
    }

    private func row(_ token: DelegationToken) -> JSON {
        .object([
            ("tokenId", .string(token.id)), ("hmac", .string(Base64.encode(token.hmac))), ("owner", .string("\(token.owner)")),
            ("requester", .string("\(token.requester)")), ("renewers", .array(token.renewers.map { .string("\($0)") })),
            ("issuedMs", .int(token.issuedMs)), ("expiresMs", .int(token.expiresMs)), ("maxMs", .int(token.maxMs)),
        ])
    }

    private func list(_ principals: [KafkaPrincipal]) -> String { "[" + principals.map { "\($0)" }.joined(separator: ", ") + "]" }

    /// `2026-11-24T16:13` in local time.
    private func minute(_ ms: Int64) -> String {
        let text = WallClock.logText(ms: ms)
        return "\(text.prefix(10))T\(text.dropFirst(11).prefix(5))"
    }
}
