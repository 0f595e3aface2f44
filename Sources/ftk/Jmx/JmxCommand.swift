import CommandLine
import JMX
import Platform

/// `jmx` (`kafka-jmx.sh`): values of a Java process's beans, once or at intervals.
enum JmxCommand: Command {
    static let name = "jmx"
    static let scripts = ["kafka-jmx.sh"]
    static let javaClasses = ["org.apache.kafka.tools.JmxTool", "kafka.tools.JmxTool"]
    static let table = OptionTable.jmx
    static let scriptPurpose: String? = "Dump JMX values to standard output."
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        var settings = try JmxSettings(call)
        let client = try await connect(settings, call)
        let status: ExitStatus
        do {
            if call.asScript(.jmxPatience) { try settings.readNames(call) }
            status = try await report(client, settings, call)
        } catch {
            await client.close()
            throw error
        }
        await client.close()
        return status
    }

    /// How long the script tries to connect, and waits for beans.
    private static let patienceMs = 10_000

    private static func connect(_ settings: JmxSettings, _ call: CommandCall) async throws -> JMXClient {
        let loop = try call.loop()
        let deadline = MonotonicTime.now.advanced(byMilliseconds: patienceMs)
        let isScript = call.asScript(.jmxPatience)
        while true {
            if isScript { call.out.problem("Trying to connect to JMX url: \(settings.url)") }
            do throws(JMXError) {
                return try await JMXClient.connect(to: settings.url, settings.client, on: loop)
            } catch {
                let isWaitedFor = settings.waits && (error.kind == .unreachable || error.kind == .notBound)
                if !isScript, !isWaitedFor || MonotonicTime.now >= deadline { throw error }
                if isScript {
                    call.out.problem("Could not connect to JMX url: \(settings.url). Exception: \(javaMessage(error, settings.url)).")
                }
            }
            await loop.sleep(until: .now.advanced(byMilliseconds: 100))
            if isScript, MonotonicTime.now >= deadline {
                throw CommandFailure("Could not connect to JMX url \(settings.url) after \(patienceMs) ms.")
            }
        }
    }

    /// What Java says of it.
    private static func javaMessage(_ error: JMXError, _ url: JMXServiceURL) -> String {
        let stub = "Failed to retrieve RMIServer stub: javax.naming."
        switch error.kind {
        case .notBound: return stub + "NameNotFoundException: \(url.name)"
        case .unreachable where error.message.contains("connection refused"):
            return stub + "ServiceUnavailableException [Root exception is java.rmi.ConnectException: Connection refused to host: \(url.host); "
                + "nested exception is: \n\tjava.net.ConnectException: Connection refused]"
        case .unreachable where error.message.contains("is not known"):
            return stub + "ServiceUnavailableException [Root exception is java.rmi.UnknownHostException: Unknown host: \(url.host); "
                + "nested exception is: \n\tjava.net.UnknownHostException: \(url.host)]"
        default: return error.exception?.message ?? error.message
        }
    }

    private static func report(_ client: JMXClient, _ settings: JmxSettings, _ call: CommandCall) async throws -> ExitStatus {
        let beans = try await find(client, settings, call)
        var table = JmxTable(settings, call)
        var snapshot = try await read(client, beans, settings, call)
        try table.begin(snapshot)
        while true {
            let start = MonotonicTime.now
            table.row(snapshot, timeMs: WallClock.nowMs)
            call.out.flush()
            if settings.isOneTime || call.out.isBroken { return .done }
            try await wait(client, until: start.advanced(byMilliseconds: settings.intervalMs), call)
            snapshot = try await read(client, beans, settings, call)
        }
    }

    private static func wait(_ client: JMXClient, until end: MonotonicTime, _ call: CommandCall) async throws {
        let loop = try call.loop()
        while MonotonicTime.now < end {
            await loop.sleep(until: min(end, .now.advanced(byMilliseconds: JMXClient.renewalMs)))
            try await client.renewLease()
        }
    }

    // MARK: Beans

    private static func find(_ client: JMXClient, _ settings: JmxSettings, _ call: CommandCall) async throws -> [String] {
        let deadline = MonotonicTime.now.advanced(byMilliseconds: patienceMs)
        let isScript = call.asScript(.jmxPatience)
        var found: [String: String] = [:]
        while true {
            for pattern in settings.queries {
                for name in try await client.names(matching: pattern) {
                    let key: String
                    do throws(JMXError) { key = try ObjectName(name).canonical } catch { key = name }
                    found[key] = name
                }
            }
            if settings.queries.isEmpty {
                for name in try await client.names(matching: nil) { found[name] = name }
            }
            let isComplete = !settings.queries.isEmpty && Set(found.keys) == Set(settings.queries.map { $0.canonical })
            guard settings.waits, !settings.hasPattern, !isComplete else { break }
            guard MonotonicTime.now < deadline else {
                let missing = settings.queries.filter { found[$0.canonical] == nil }.map { $0.text }
                throw CommandFailure(
                    isScript
                        ? "Could not find all requested object names after \(patienceMs) ms. Missing \(missing.joined(separator: ","))"
                        : "\(settings.url.host):\(settings.url.port): these beans did not appear within \(patienceMs / 1000) s: "
                            + missing.joined(separator: " "))
            }
            if isScript, !found.isEmpty { call.out.problem("Could not find all object names, retrying") }
            try await wait(client, until: .now.advanced(byMilliseconds: 100), call)
        }
        if found.isEmpty, !isScript { throw try await nothing(client, settings) }
        return found.values.sorted()
    }

    private static func nothing(_ client: JMXClient, _ settings: JmxSettings) async throws -> CommandFailure {
        let all = try await client.names(matching: nil)
        let wanted = settings.queries.map { $0.text }.joined(separator: " ")
        let near = settings.queries.lazy.compactMap { Nearest.to($0.text, among: all) }.first
        return CommandFailure(
            "\(settings.url.host):\(settings.url.port): no bean is called \(wanted); "
                + (near.map { "did you mean '\($0)'?" } ?? "without --object-name ftk jmx shows all \(all.count)"))
    }

    private static func read(
        _ client: JMXClient, _ beans: [String], _ settings: JmxSettings, _ call: CommandCall
    ) async throws -> [JmxTable.Bean] {
        var all: [JmxTable.Bean] = []
        all.reserveCapacity(beans.count)
        for bean in beans {
            do throws(JMXError) {
                let names = try await client.attributeNames(of: bean)
                all.append(JmxTable.Bean(name: bean, names: names, attributes: try await client.attributes(of: bean, names)))
            } catch {
                // A bean may go away in the meantime.
                guard call.manner == .plain, error.exception?.type == "javax.management.InstanceNotFoundException" else { throw error }
            }
        }
        return all
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        call.out.problem("\(error)")
        return .failed
    }
}
