import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `consumer-groups --reset-offsets`: one target and a scope, for groups without members.
struct ResetOffsetsAction {
    let options: ParsedOptions
    let admin: Admin
    let call: CommandCall
    /// `streams-groups` has other names for the scope, and groups of another type.
    var isOfStreams = false

    private var topicOption: String { isOfStreams ? "input-topic" : "topic" }

    /// In the script's order of checking.
    static let scenarios = [
        "to-offset", "to-datetime", "by-duration", "to-earliest", "to-latest", "to-current", "shift-by", "from-file",
    ]

    /// What can be said before the cluster is asked.
    static func check(_ options: ParsedOptions, _ call: CommandCall) throws {
        if !options.hasAny("all-topics", "topic", "from-file") {
            throw UsageError.rule("One of the reset scopes should be defined: --all-topics, --topic.")
        }
        if scenarios.filter(options.has).isEmpty {
            throw UsageError.rule(
                "Option '[reset-offsets]' requires one of the following scenarios: [[to-offset], [to-current], [to-datetime], "
                    + "[from-file], [by-duration], [to-earliest], [to-latest], [shift-by]]")
        }
        for text in options.strings("topic") {
            guard let colon = text.firstIndex(of: ":") else { continue }
            for part in text[text.index(after: colon)...].split(separator: ",") where Int32(part).map({ $0 < 0 }) ?? true {
                throw UsageError.rule("Invalid partition '\(part)' specified in topic arg '\(text)''")
            }
        }
    }

    private struct Target {
        let group: String
        let partition: TopicPartition
        let offset: Int64
    }

    func run() async throws -> ExitStatus {
        let groups = try await isOfStreams ? StreamsGroupsCommand.groups(options, admin) : ConsumerGroupsCommand.groups(options, admin)
        var targets: [Target] = []
        var active = false
        let states = try await states(groups)
        for (id, result) in call.asScript(.partitionOrder) ? JavaHashOrder.sorted(states, key: { $0.id }) : states {
            switch result {
            case .success(let state) where state != "Empty" && state != "Dead":
                active = true
                ConsumerGroupsCommand.tell(
                    "Assignments can only be reset if the group '\(id)' is inactive, but the current state is \(state).", call)
            case .failure(let error) where error.code != .groupIdNotFound: throw error
            default: targets += try await self.targets(id, several: groups.count > 1)
            }
        }
        if options.has("execute") {
            for group in groups {
                let own = targets.filter { $0.group == group }
                guard !own.isEmpty else { continue }
                let offsets = Dictionary(own.map { ($0.partition, CommittedOffset(offset: $0.offset)) }, uniquingKeysWith: { _, b in b })
                for (_, error) in try await admin.commitGroupOffsets(group, offsets) { throw error }
            }
        }
        show(targets, groups)
        return active && call.manner == .plain ? .failed : .done
    }

    private func states(_ groups: [String]) async throws -> [(id: String, result: Result<String, BrokerError>)] {
        guard isOfStreams else { return try await admin.describeGroups(groups).map { ($0.id, $0.result.map(\.state)) } }
        var states: [(id: String, result: Result<String, BrokerError>)] = []
        for id in groups {
            do {
                states.append((id, .success(try await admin.describeStreamsGroup(id).state)))
            } catch let error as BrokerError {
                states.append((id, .failure(error)))
            }
        }
        return states
    }

    private func show(_ targets: [Target], _ groups: [String]) {
        if options.has("export"), call.out.format == .text {
            let lines = targets.map {
                (groups.count > 1 ? $0.group + "," : "") + "\($0.partition.topic),\($0.partition.partition),\($0.offset)"
            }
            for line in lines { call.out.line(line) }
            if call.manner == .script { call.out.line() }
            return
        }
        let rows = targets.map {
            JSON.object([
                ("group", .string($0.group)), ("topic", .string($0.partition.topic)), ("partition", .number($0.partition.partition)),
                ("newOffset", .int($0.offset)),
            ])
        }
        call.out.result(isOfStreams ? "streams-group-offsets-reset" : "consumer-group-offsets-reset", rows: rows) { out in
            func row(_ a: String, _ b: String, _ c: String, _ d: String) {
                let text = [a.padded(30), b.padded(30), c.padded(10), d.padded(15)].joined(separator: " ")
                if call.asScript(.groupDescriptionLayout) { out.text(text) } else { out.line(text) }
            }
            if call.asScript(.groupDescriptionLayout) { out.line() }
            row("GROUP", "TOPIC", "PARTITION", "NEW-OFFSET")
            for target in targets { row(target.group, target.partition.topic, "\(target.partition.partition)", "\(target.offset)") }
        }
    }

    // MARK: Where to

    private func targets(_ group: String, several: Bool) async throws -> [Target] {
        if let path = try options.string("from-file") { return try await fromFile(path, group, several: several) }
        let told = try await admin.orderedGroupOffsets(group)
        let committed = Dictionary(told, uniquingKeysWith: { _, last in last })
        var partitions: [TopicPartition] = []
        if options.hasAny("all-topics", "all-input-topics") {
            partitions = call.asScript(.partitionOrder) ? PartitionMapOrder.sorted(told.map(\.0)) : committed.keys.sorted()
        } else {
            var topics = options.strings(topicOption)
            if call.asScript(.partitionOrder) {
                // Those with partitions of their own first; the others come out of a map.
                let whole = topics.filter { !$0.contains(":") }
                topics = topics.filter { $0.contains(":") } + JavaHashOrder.sorted(whole, capacity: whole.count) { $0 }
            }
            for text in topics { partitions += try await TopicArgument.partitions(text, admin) }
        }
        let found = try await offsets(partitions, committed)
        if call.asScript(.partitionOrder) { partitions = PartitionMapOrder.sorted(partitions) }
        return partitions.compactMap { partition in found[partition].map { Target(group: group, partition: partition, offset: $0) } }
    }

    private func offsets(
        _ partitions: [TopicPartition], _ committed: [TopicPartition: CommittedOffset]
    ) async throws -> [TopicPartition: Int64] {
        if options.has("to-earliest") { return try await find(partitions, .earliest) }
        if options.has("to-latest") { return try await find(partitions, .latest) }
        if let offset = try options.long("to-offset") {
            return try await clipped(Dictionary(partitions.map { ($0, offset) }, uniquingKeysWith: { a, _ in a }))
        }
        if let shift = try options.long("shift-by") {
            var wanted: [TopicPartition: Int64] = [:]
            for partition in partitions {
                guard let current = committed[partition]?.offset else {
                    throw CommandFailure(
                        "Cannot shift offset for partition \(partition) since there is no current committed offset")
                }
                wanted[partition] = current + shift
            }
            return try await clipped(wanted)
        }
        if let text = try options.string("to-datetime") { return try await at(try JavaTime.dateTime(text), partitions) }
        if let text = try options.string("by-duration") {
            return try await at(WallClock.nowMs - (try JavaTime.duration(text)), partitions)
        }
        let latest = try await find(partitions.filter { committed[$0] == nil }, .latest)
        return Dictionary(
            partitions.map { ($0, committed[$0]?.offset ?? latest[$0] ?? 0) }, uniquingKeysWith: { a, _ in a })
    }

    private func find(_ partitions: [TopicPartition], _ spec: OffsetSpec) async throws -> [TopicPartition: Int64] {
        let specs = Dictionary(partitions.map { ($0, spec) }, uniquingKeysWith: { a, _ in a })
        return try await admin.listOffsets(specs).mapValues { try $0.get().offset }
    }

    /// Offsets moved into what the partitions hold.
    private func clipped(_ wanted: [TopicPartition: Int64]) async throws -> [TopicPartition: Int64] {
        let first = try await find(Array(wanted.keys), .earliest)
        let last = try await find(Array(wanted.keys), .latest)
        return wanted.reduce(into: [:]) { $0[$1.key] = min(max($1.value, first[$1.key] ?? 0), last[$1.key] ?? 0) }
    }

    private func at(_ ms: Int64, _ partitions: [TopicPartition]) async throws -> [TopicPartition: Int64] {
        var found = try await find(partitions, .timestamp(ms))
        let missing = partitions.filter { found[$0] ?? -1 < 0 }
        if !missing.isEmpty {
            for partition in missing {
                let sentence =
                    "Warn: Partition \(partition.partition) from topic \(partition.topic) is empty. Falling back to latest known offset."
                if call.manner == .script { call.out.line("\n" + sentence) } else { call.out.problem(sentence) }
            }
            for (partition, offset) in try await find(missing, .latest) { found[partition] = offset }
        }
        return found
    }

    /// Lines `topic,partition,offset`, or with the group in front.
    private func fromFile(_ path: String, _ group: String, several: Bool) async throws -> [Target] {
        let content: Bytes
        do {
            content = try FileSystem.read(path)
        } catch {
            throw CommandFailure(
                call.manner == .script ? "java.io.IOException: Unable to read file \(path)" : "cannot read \(path): \(error.reason)")
        }
        var wanted: [TopicPartition: Int64] = [:]
        var order: [TopicPartition] = []
        for (index, line) in content.stringLossy.split(whereSeparator: \.isNewline).enumerated() {
            var fields = line.split(separator: ",", omittingEmptySubsequences: false).map { ClientText.trimmed(String($0)) }
            if fields.count == 4 {
                guard fields[0] == group else { continue }
                fields.removeFirst()
            }
            guard fields.count == 3 else {
                throw CommandFailure("\(path), line \(index + 1): topic,partition,offset is expected, not '\(line)'")
            }
            guard let partition = Int32(fields[1]), let offset = Int64(fields[2]) else {
                let wrong = Int64(fields[2]) == nil ? fields[2] : fields[1]
                throw CommandFailure(
                    call.manner == .script
                        ? "com.fasterxml.jackson.databind.exc.InvalidFormatException: Cannot deserialize value of type `int` from String \"\(wrong)\": not a valid `int` value"
                        : "\(path), line \(index + 1): '\(wrong)' is not a number")
            }
            if wanted.updateValue(offset, forKey: TopicPartition(fields[0], partition)) == nil {
                order.append(TopicPartition(fields[0], partition))
            }
        }
        let offsets = try await clipped(wanted)
        order = call.asScript(.partitionOrder) ? PartitionMapOrder.sorted(order) : order.sorted()
        return order.map { Target(group: group, partition: $0, offset: offsets[$0] ?? 0) }
    }
}

/// Times as Java's tools take them.
enum JavaTime {
    /// `YYYY-MM-DDTHH:mm:SS.sss`, with `Z` or `+02:00` behind; UTC where there is nothing. In ms since 1970.
    static func dateTime(_ text: String) throws -> Int64 {
        guard let t = text.firstIndex(of: "T") else {
            throw CommandFailure("java.text.ParseException: Error parsing timestamp. It does not contain a 'T' according to ISO8601 format")
        }
        let clock = text[text.index(after: t)...]
        let zoned = clock.contains(where: { "+-Z".contains($0) }) ? text : text + "Z"
        let unparseable = CommandFailure("java.text.ParseException: Unparseable date: \"\(zoned)\"")
        let date = text[..<t].split(separator: "-", omittingEmptySubsequences: false)
        let zoneStart = clock.firstIndex { "+-Z".contains($0) } ?? clock.endIndex
        let time = clock[..<zoneStart].split(separator: ":", omittingEmptySubsequences: false)
        guard date.count == 3, time.count == 3, let year = Int64(date[0]), let month = Int64(date[1]), let day = Int64(date[2]),
              let hour = Int64(time[0]), let minute = Int64(time[1]), (1...12).contains(month), (1...31).contains(day),
              (0...23).contains(hour), (0...59).contains(minute)
        else { throw unparseable }
        let seconds = time[2].split(separator: ".", omittingEmptySubsequences: false)
        guard seconds.count == 2, let second = Int64(seconds[0]), let ms = Int64(seconds[1]), (0...59).contains(second), ms >= 0
        else { throw unparseable }
        guard let zoneMinutes = zone(clock[zoneStart...]) else { throw unparseable }
        let days = daysFromCivil(year, month, day)
        return ((days * 24 + hour) * 60 + minute - zoneMinutes) * 60_000 + second * 1000 + ms
    }

    /// Minutes east of UTC of `Z`, `+02`, `+0200` or `+02:00`; nil for anything else.
    private static func zone(_ text: Substring) -> Int64? {
        if text.isEmpty || text == "Z" { return 0 }
        let digits = text.dropFirst().filter { $0 != ":" }
        guard digits.count == 2 || digits.count == 4, let number = Int64(digits) else { return nil }
        let minutes = digits.count == 2 ? number * 60 : number / 100 * 60 + number % 100
        return text.first == "-" ? -minutes : minutes
    }

    /// Days since 1970-01-01 of a date in the Gregorian calendar.
    private static func daysFromCivil(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// An ISO 8601 duration as `Duration.parse` takes it: `P2D`, `PT1H30M`, `-PT5.5S`. In ms.
    static func duration(_ text: String) throws -> Int64 {
        let failure = CommandFailure("Text cannot be parsed to a Duration")
        var rest = text.uppercased()[...]
        var sign: Double = 1
        if rest.first == "-" || rest.first == "+" { sign = rest.removeFirst() == "-" ? -1 : 1 }
        guard rest.popFirst() == "P", !rest.isEmpty else { throw failure }
        var ms = 0.0
        var isTime = false
        while let first = rest.first {
            if first == "T", !isTime {
                isTime = true
                rest = rest.dropFirst()
                guard !rest.isEmpty else { throw failure }
                continue
            }
            let number = rest.prefix { $0.isNumber || "+-.".contains($0) }
            rest = rest.dropFirst(number.count)
            guard let value = Double(number), let unit = rest.popFirst() else { throw failure }
            switch (unit, isTime) {
            case ("D", false): ms += value * 86_400_000
            case ("H", true): ms += value * 3_600_000
            case ("M", true): ms += value * 60_000
            case ("S", true): ms += value * 1000
            default: throw failure
            }
        }
        return Int64((sign * ms).rounded())
    }
}
