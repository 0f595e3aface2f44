// Past 600 lines: one table, a few lines a rule; in pieces its order would be lost.
import CommandLine

/// How to come from what a script printed to what plain `ftk` prints: the table of differences as data. `ftk --differences`
/// prints it, and the replay of the recorded sessions applies it in this order; what no rule names must be the same.
///
/// A rule replaces what its regular expression finds in a recorded step, written as lines of stdout behind `1> `, of stderr
/// behind `2> `, the exit status in brackets, and the command line behind `$ ` last. In the replacement `{name}` is the command's name, `<any>` what may
/// be anything, and a line behind `1>? ` may be anywhere in stdout.
struct DifferenceRule: Sendable {
    let difference: ScriptDifference
    /// Empty: all.
    let commands: [String]
    let recorded: String
    let plain: String

    init(_ difference: ScriptDifference, _ commands: String, _ recorded: String, _ plain: String) {
        self.difference = difference
        self.commands = commands == "all" ? [] : commands.split(separator: " ").map { String($0) }
        self.recorded = recorded
        self.plain = plain
    }

    static var document: JSON {
        let rules = all.map { rule in
            JSON.object([
                ("difference", .string("\(rule.difference)")), ("commands", .array(rule.commands.map { .string($0) })),
                ("recorded", .string(rule.recorded)), ("plain", .string(rule.plain)),
            ])
        }
        // What a recording calls otherwise than `ftk` does.
        let names = JSON.object([("zkcli", .string("zk"))])
        return .object([("kind", .string("differences")), ("version", .number(1)), ("names", names), ("rules", .array(rules))])
    }

    static let all: [DifferenceRule] = [
        DifferenceRule(
            .help, "all",
            #"^1> 3\.9\.2(?: \(Commit:.*)?$"#,
            #"1> ftk <any> (Kafka 3.9.2, ZooKeeper 3.9.4)"#),
        DifferenceRule(
            .help, "topics",
            #"^2> This tool helps to create.*\n2> <options>\n\[1\]$"#,
            #"1> <help>\#n[0]"#),
        DifferenceRule(
            .help, "all",
            #"^2> This tool helps to .*\n2> <options>\n\[1\]$"#,
            #"2> Missing required argument "[<any>]"; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .help, "all",
            #"^1> <usage>\n\[1\]$"#,
            #"1> <help>\#n[0]"#),
        DifferenceRule(
            .timeout, "console-consumer",
            #"^2> \[<time>\] ERROR Error processing message, terminating consumer process: .*\n2> org\.apache\.kafka\.common\.errors\.TimeoutException\n"#,
            #""#),
        DifferenceRule(
            .traces, "all",
            #"^2> \t?(?:Caused by|Suppressed): .*\n"#,
            #""#),
        DifferenceRule(
            .traces, "topics client-metrics",
            #"^2> \[<time>\] ERROR .*\n(?:2>  \([\w.$]+\)\n)"#,
            #""#),
        DifferenceRule(
            .traces, "configs",
            #"^2> Error while executing config command with args '.*'\n"#,
            #""#),
        DifferenceRule(
            .sentences, "get-offsets",
            #"^2> Error occurred: Could not match any topic-partitions with the specified filters$(?=\n\[1\]\n\$ get-offsets --topic ([\w.-]+)$)"#,
            #"2> topic '\1' does not exist; <any>"#),
        DifferenceRule(
            .traces, "get-offsets",
            #"^2> Error occurred: "#,
            #"2> "#),
        DifferenceRule(
            .traces, "all",
            #"^2> \[<time>\] ERROR .*\n(?=2> )"#,
            #""#),
        DifferenceRule(
            .traces, "all",
            #"^2> ((?:Exception in thread "main" )?(?:[a-z]\w*\.)+[\w$]+(?:Exception|Error)): \\$"#,
            #"2> \1: This server does not host this topic-partition."#),
        DifferenceRule(
            .traces, "all",
            #"^2> (?:(?:Exception in thread "main" )?(?:[a-z]\w*\.)+[\w$]+(?:Exception|Error)): ((?:(?:Exception in thread "main" )?(?:[a-z]\w*\.)+[\w$]+(?:Exception|Error): )*)(.*)$"#,
            #"2> \2"#),
        DifferenceRule(
            .traces, "all",
            #"^2> (?:This tool helps to|Validate that) .*\n(?=2> <options>)"#,
            #""#),
        DifferenceRule(
            .traces, "all",
            #"^2> \n"#,
            #""#),
        DifferenceRule(
            .errorsOnStdout, "topics",
            #"^1> Error while executing topic command : (.*)$"#,
            #"2> \1"#),
        DifferenceRule(
            .errorsOnStdout, "consumer-groups",
            #"^1> \n1> Error: (?:Executing consumer group command failed due to )?(.*)((?:\n.*)*)\n\[0\]$"#,
            #"2> \1\2\n[1]"#),
        DifferenceRule(
            .errorsOnStdout, "consumer-groups",
            #"^2> (?:java\.util\.concurrent\.ExecutionException: )?(?:Exception in thread "main" )?(?:[a-z]\w*\.)+[\w$]+(?:Exception|Error): "#,
            #"2> "#),
        DifferenceRule(
            .errorsOnStdout, "consumer-groups",
            #"^1> ' 'grp2', 'nosuch' \* Deletion Error: .*\n\[0\]"#,
            #"1> ('grp2') Deletion consumer groups of requested successful. was\#n2> group 'nosuch' does not exist; <any>\#n[1]"#),
        DifferenceRule(
            .traces, "all",
            #"^2> (?!Unknown perm type)(.*)\n((?:2> .*\n)*?)2> \1\n"#,
            #"2> \1\n\2"#),
        DifferenceRule(
            .lineSlips, "consumer-groups",
            #"( {5,})(?=[A-Za-z][\w.-]* {2,}[A-Za-z][\w.-]+ {2,}\d+ +\d+ )"#,
            #"\1\\\#n1> "#),
        DifferenceRule(
            .lineSlips, "consumer-groups reassign-partitions delegation-tokens features configs",
            #"\n1> \(no newline at end\)$"#,
            #""#),
        DifferenceRule(
            .lineSlips, "consumer-groups",
            #"^1> \(no newline at end\)\n(?=1> GROUP)"#,
            #""#),
        DifferenceRule(
            .lineSlips, "consumer-groups reassign-partitions delegation-tokens features configs",
            #"^1> \(no (.*) at (.*) end\)(.*) newline$"#,
            #"1> \1 \2\3"#),
        DifferenceRule(
            .lineSlips, "consumer-groups",
            #"^1> \n(?=\[)"#,
            #""#),
        DifferenceRule(
            .lineSlips, "reassign-partitions",
            #"^1> (.*) \\$"#,
            #"1> \1"#),
        DifferenceRule(
            .groupDescriptionLayout, "consumer-groups",
            #"^1> \n1> (Warn: .*)\n"#,
            #"2> \1\#n"#),
        DifferenceRule(
            .groupDescriptionLayout, "consumer-groups",
            #"^2> Consumer group '.*' has no active members\.\n"#,
            #""#),
        DifferenceRule(
            .groupDescriptionLayout, "consumer-groups",
            #"^1> \n1> GROUP +CONSUMER-ID.*\n(?!1> )"#,
            #""#),
        DifferenceRule(
            .groupDescriptionLayout, "consumer-groups",
            #"(\d {2,})\((\d+(?:,\d+)*)\)$"#,
            #"\1<any>(\2)"#),
        DifferenceRule(
            .groupDescriptionLayout, "consumer-groups",
            #"\A((?:2> .*\n)*)1> \n"#,
            #"\1"#),
        DifferenceRule(
            .groupDescriptionLayout, "consumer-groups",
            #"^1> Request succeed for deleting offsets .*\n(?:1> \n)?"#,
            #""#),
        DifferenceRule(
            .groupDescriptionLayout, "consumer-groups",
            #"^(1> TOPIC +PARTITION +STATUS {9})(?=[^\s\\])"#,
            #"\1\\\#n1> "#),
        DifferenceRule(
            .groupDescriptionLayout, "consumer-groups",
            #"([A-Za-z][\w.-]*) +(\d+) +Error: :[\w.]+: (.*?\.)(?=[A-Za-z][\w.-]* {2,}\d|$)"#,
            #"\#n2> \1-\2: \3"#),
        DifferenceRule(
            .groupDescriptionLayout, "consumer-groups",
            #"^1> TOPIC +PARTITION +STATUS +\\\n1> \n"#,
            #""#),
        DifferenceRule(
            .sentences, "consumer-groups",
            #"^2> Deletion of some consumer groups failed:\n"#,
            #""#),
        DifferenceRule(
            .sentences, "consumer-groups",
            #"^2> '(?:grp1|nosuch)' does not exist\.\n"#,
            #""#),
        DifferenceRule(
            .sentences, "consumer-groups",
            #"^2> Encounter some partition level error, see the follow-up details:\n"#,
            #""#),
        DifferenceRule(
            .sentences, "consumer-groups",
            #"^1> \* Group '(.*)' could not be deleted due to: (?:[\w.]+: )*The group id does not exist\.$"#,
            #"2> group '\1' does not exist; <any>"#),
        DifferenceRule(
            .sentences, "consumer-groups",
            #"^1> \* Group '(.*)' could not be deleted due to: (?:[\w.]+: )*(.*)$"#,
            #"2> group '\1' was not deleted: \2"#),
        DifferenceRule(
            .sentences, "consumer-groups",
            #"^2> Consumer group '(.*)' does not exist\.$"#,
            #"2> group '\1' does not exist; <any>"#),
        DifferenceRule(
            .shellBanner, "zk zookeeper-shell",
            #"^1> Connecting to .*\n"#,
            #""#),
        DifferenceRule(
            .shellBanner, "zk zookeeper-shell",
            #"^1> Welcome to ZooKeeper!\n"#,
            #""#),
        DifferenceRule(
            .shellBanner, "zk zookeeper-shell",
            #"^1> JLine support is (?:enabled|disabled)\n"#,
            #""#),
        DifferenceRule(
            .shellBanner, "zk zookeeper-shell",
            #"^1> \[zk: [^\]]*\] .*\n"#,
            #""#),
        DifferenceRule(
            .shellBanner, "zk zookeeper-shell",
            #"^1> \n(?=\[\d+\]\n\$ (?!zkcli config))"#,
            #""#),
        DifferenceRule(
            .shellCreated, "zk zookeeper-shell",
            #"^2> (Created /.*)$"#,
            #"1>? \1"#),
        DifferenceRule(
            .shellEvents, "zk zookeeper-shell",
            #"^2> absolute path is .*\n"#,
            #""#),
        DifferenceRule(
            .shellStatus, "zk zookeeper-shell",
            #"^(2> (?:quota for .* does not exist\.))\n\[0\]"#,
            #"\1\n[1]"#),
        DifferenceRule(
            .argparse, "all",
            #"^(2> <usage>\n2> .*-)\n2> (?=\S)"#,
            #"\1"#),
        DifferenceRule(
            .argparse, "all",
            #"^(2> <usage>\n2> .*[^-\n])\n2> "#,
            #"\1 "#),
        DifferenceRule(
            .argparse, "all",
            #"^(2> <usage>\n2> .*?\S) {2,}"#,
            #"\1 "#),
        DifferenceRule(
            .argparse, "all",
            #"^(2> <usage>\n2> \S+: error: )unrecognized arguments: '--(\S+)'$"#,
            #"\1\2 is not a recognized option"#),
        DifferenceRule(
            .argparse, "all",
            #"^(2> <usage>\n2> \S+: error: )too few arguments$"#,
            #"\1a verb is expected: <any>"#),
        DifferenceRule(
            .argparse, "all",
            #"^(2> <usage>\n2> \S+: error: )invalid choice: '(\S+)' \(choose from .*\)$"#,
            #"\1'\2' is not a verb of it: <any>"#),
        DifferenceRule(
            .emptyLineForNothing, "topics",
            #"^1> \n(?=\[0\])"#,
            #""#),
        DifferenceRule(
            .collisionWarning, "topics",
            #"^1> WARNING: Due to limitations in metric names.*\n"#,
            #""#),
        DifferenceRule(
            .processedCount, "console-consumer",
            #"^2> Processed a total of \d+ messages\n"#,
            #""#),
        DifferenceRule(
            .missingTopicNamedOptional, "topics",
            #"^2> Topic 'Optional\[(.*)\]' does not exist as expected$"#,
            #"2> topic '\1' does not exist; ftk topics --list shows what is there"#),
        DifferenceRule(
            .defaultAddress, "all",
            #"^2> <usage>\n2> \S+: error: (?:one of the arguments --bootstrap-server|argument --bootstrap-server is required|Either --producer-props or).*\n\[1\]"#,
            #"2> localhost:1: connection refused; nothing listens there, so check the port and whether the broker runs\#n[1]"#),
        DifferenceRule(
            .defaultAddress, "get-offsets replica-verification",
            #"^2> (?:An interactive shell for getting topic-partition offsets\.\n2> )?<options>\n\[1\]"#,
            #"2> localhost:1: connection refused; nothing listens there, so check the port and whether the broker runs\#n[1]"#),
        DifferenceRule(
            .defaultAddress, "all",
            #"^2> (?:--bootstrap-server must be specified|(?:Missing required argument|argument) "?\[?(?:--)?bootstrap-server\]?"?(?: is required)?)\n(?:2> <options>\n)?\[1\]"#,
            #"2> localhost:1: connection refused; nothing listens there, so check the port and whether the broker runs\#n[1]"#),
        DifferenceRule(
            .defaultAddress, "all",
            #"^1> \n1> Error: .*bootstrap-server.*\n\[\d\]"#,
            #"2> localhost:1: connection refused; nothing listens there, so check the port and whether the broker runs\#n[1]"#),
        DifferenceRule(
            .exitStatusOfUsage, "console-consumer",
            #"^2> (Can't simultaneously.*)\n\[1\]$"#,
            #"2> \1; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .exitStatusOfUsage, "get-offsets",
            #"^2> (Malformed time argument.*|--partitions expects.*|Invalid rule specification.*|--topic-partitions cannot be used.*)\n\[1\]$"#,
            #"2> \1; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .exitStatusOfUsage, "log-dirs",
            #"^2> (For input string: .*)\n\[1\]$"#,
            #"2> \1; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .exitStatusOfUsage, "e2e-latency",
            #"^2> (USAGE: .*)\n\[1\]$"#,
            #"2> \1; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .exitStatusOfUsage, "client-metrics",
            #"^2> (One of --name or .*)\n\[1\]$"#,
            #"2> \1; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .exitStatusOfUsage, "metadata-quorum",
            #"^2> (One of --status or .*|.*must be specified.*)\n\[1\]$"#,
            #"2> \1; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .exitStatusOfUsage, "transactions",
            #"^2> (The transaction to abort must be.*|Missing required argument --.*|The `find-hanging` command requires.*|The --partition argument.*)\n\[1\]$"#,
            #"2> \1; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .exitStatusOfUsage, "console-consumer",
            #"^2> (.*can't simultaneously.*|The --from-beginning.*|.*cannot be specified together.*|Can't.*)\n\[1\]$"#,
            #"2> \1; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .exitStatusOfUsage, "all",
            #"^2> (Cannot parse argument .*|\w+ is not a recognized option)\n\[[01]\]$"#,
            #"2> \1; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .exitStatusOfUsage, "all",
            #"^2> (.*)\n2> <options>\n\[1\]$"#,
            #"2> \1; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .exitStatusOfUsage, "all",
            #"^2> <usage>\n2> \S+: error: (.*)\n\[1\]$"#,
            #"2> \1; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .exitStatusOfUsage, "configs",
            #"^2> ((?:Only one of --add|At least one (?:of|entity)|Only \'users\' and|an entity name|The entity name for|requirement failed|Invalid entity type|An entity-name).*)\n\[1\]$"#,
            #"2> \1; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .lostRecord, "console-producer",
            #"^(2> Invalid topics: .*)\n\[0\]"#,
            #"\1\n[1]"#),
        DifferenceRule(
            .lostRecord, "console-producer",
            #"\A\[0\]"#,
            #"[<any>]"#),
        DifferenceRule(
            .lostRecord, "console-producer",
            #"^2> Missing required option\(s\) \[bootstrap-server\]; see.*\n\[2\]"#,
            #"[0]"#),
        DifferenceRule(
            .onlyTopic, "console-consumer",
            #"^2> Exactly one of --include/--topic is required\. \\; see.*\n\[2\]"#,
            #"2> <any>\#n[2]"#),
        DifferenceRule(
            .timeout, "console-consumer",
            #"^(2> Undefined offset with no reset policy .*)\n\[0\]"#,
            #"\1\n[1]"#),
        DifferenceRule(
            .listingSentences, "log-dirs delete-records",
            #"^1> (?:Querying brokers for log directories information|Received log directory information from brokers .*|Executing records delete operation|Records delete operation completed:)\n"#,
            #""#),
        DifferenceRule(
            .errorsOnStdout, "reassign-partitions",
            #"^1> Error: (.*)\n1> \S+Exception: \1\n1> \n"#,
            #"2> \1\n"#),
        DifferenceRule(
            .errorsOnStdout, "features",
            #"^1> ((?:Could|Can) not .*)$"#,
            #"2> \1"#),
        DifferenceRule(
            .errorsOnStdout, "features",
            #"^2> \d+ out of \d+ operation\(s\) failed\.\n"#,
            #""#),
        DifferenceRule(
            .errorsOnStdout, "cluster",
            #"^1> (The target cluster does not support the broker unregistration API\.)\n\[0\]"#,
            #"2> \1\n[1]"#),
        DifferenceRule(
            .errorsOnStdout, "client-metrics",
            #"^1> Error while executing client metrics command : (.*)$"#,
            #"2> \1"#),
        DifferenceRule(
            .sentences, "consumer-groups",
            #"^2> Unable to read file missing.csv$"#,
            #"2> cannot read missing.csv: No such file or directory"#),
        DifferenceRule(
            .sentences, "consumer-groups",
            #"^2> Cannot deserialize value of type `int` from String \"zero\".*\n"#,
            #""#),
        DifferenceRule(
            .sentences, "consumer-groups",
            #"^2> Cannot deserialize value of type `int` from String \"one\".*$"#,
            #"2> bad.csv, line 1: 'one' is not a number"#),
        DifferenceRule(
            .sentences, "consumer-groups",
            #"^2> Option \[describe\] takes one of these options: \[reset-offsets\].*; see"#,
            #"2> --describe needs --group NAME or --all-groups; see"#),
        DifferenceRule(
            .sentences, "consumer-groups",
            #"^2> Option \[delete-offsets\] takes the following options.*; see"#,
            #"2> --delete-offsets needs --group NAME and --topic NAME; see"#),
        DifferenceRule(
            .sentences, "consumer-groups",
            #"^2> This server does not host this topic-partition\.$"#,
            #"2> <any>"#),
        DifferenceRule(
            .sentences, "configs",
            #"^1> Dynamic configs for .* are:\n(?=2> )"#,
            #""#),
        DifferenceRule(
            .sentences, "configs",
            #"^2> \\\\$"#,
            #"2> <any>"#),
        DifferenceRule(
            .sentences, "configs",
            #"^2> This server does not host this topic-partition\.$"#,
            #"2> <any>"#),
        DifferenceRule(
            .sentences, "configs",
            #"^2> (Duplicate entity type.*)\n\[1\]$"#,
            #"2> \1; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .sentences, "configs",
            #"^2> Invalid entity type groups, .*\n\[2\]"#,
            #"2> <any>\#n[1]"#),
        DifferenceRule(
            .sentences, "configs",
            #"^2> (Invalid entity type planets, .* client-metrics) with"#,
            #"2> \1, groups with"#),
        DifferenceRule(
            .sentences, "configs",
            #"^2> Invalid entity type topics, .*with a --zookeeper argument.*\n\[2\]"#,
            #"2> <any>\#n[<any>]"#),
        DifferenceRule(
            .sentences, "metadata-shell",
            #"^2> (Unexpected error: .*)\n2> You must specify.*$"#,
            #"2> \1"#),
        DifferenceRule(
            .sentences, "zk zookeeper-shell",
            #"^2> KeeperErrorCode = InvalidACL\n"#,
            #""#),
        DifferenceRule(
            .sentences, "zk zookeeper-shell",
            #"^1> Quota does not exist for (\S+)\n\[0\]"#,
            #"2> Quota does not exist for \1\n[1]"#),
        DifferenceRule(
            .sentences, "zk zookeeper-shell",
            #"^2> <commands>\n2> Command not found: Command not found help\n\[127\]"#,
            #"1> <help>\#n[0]"#),
        DifferenceRule(
            .sentences, "zk zookeeper-shell",
            #"^2> <commands>\n2> Command not found: Command not found (\S+)$"#,
            #"2> '\1' is not a command; ftk zk help lists them"#),
        DifferenceRule(
            .sentences, "zk zookeeper-shell",
            #"^2>  +-\w .*\n"#,
            #""#),
        DifferenceRule(
            .sentences, "zk zookeeper-shell",
            #"^2> (?=(?:ls|get|set|delete|create|addWatch|setquota) [\[\w])"#,
            #"2> usage: "#),
        DifferenceRule(
            .sentences, "zk zookeeper-shell",
            #"^1> \(watch\) state:\w+ type:PersistentWatchRemoved .*\n"#,
            #""#),
        DifferenceRule(
            .sentences, "zk zookeeper-shell",
            #"^1> \(watch\) state:\w+ type:(\w+) path:(\S+) .*$"#,
            #"2> watch: \1 \2"#),
        DifferenceRule(
            .sentences, "zk zookeeper-shell",
            #"^1> ZooKeeper CLI version: .*$"#,
            #"1> ftk <any> (ZooKeeper 3.9.4)"#),
        DifferenceRule(
            .sentences, "zk zookeeper-shell",
            #"^1> \(no newline at end\)\n"#,
            #""#),
        DifferenceRule(
            .release4, "console-producer",
            #"^2> org.apache.kafka.tools.LineMessageReader\n\[1\]"#,
            #"[0]"#),
        DifferenceRule(
            .release4, "console-consumer",
            #"^(1> gamma\t3)\n(1> null\tgzip by default)"#,
            #"\1\#n1> null\#tby name\#n\2"#),
        DifferenceRule(
            .release4, "console-producer console-consumer",
            #"^2> WARNING: .* is deprecated and will be removed in the next major release\..*\n"#,
            #""#),
        DifferenceRule(
            .sentences, "all",
            #"^2> (?:The node does not support .*)$"#,
            #"2> <broker0>: the broker has no <any>"#),
        DifferenceRule(
            .sentences, "get-offsets",
            #"^2> Skip getting offsets for topic-partition (\S+) due to error: \S+: (.*)\n\[0\]$"#,
            #"2> \1: \2\n[1]"#),
        DifferenceRule(
            .sentences, "transactions",
            #"^2> Failed to describe transaction state of transactional-id `(.*?)`: .*$"#,
            #"2> transactional id \1 is not known to the cluster; ftk transactions list shows those that are"#),
        DifferenceRule(
            .sentences, "storage",
            #"^2> missing\.properties$"#,
            #"2> missing.properties: there is no such file"#),
        DifferenceRule(
            .sentences, "configs",
            #"^2> missing\.properties$"#,
            #"2> cannot read missing.properties: No such file or directory"#),
        DifferenceRule(
            .sentences, "delete-records",
            #"^2> (Unable to read file [^:\n]*)$"#,
            #"2> \1: No such file or directory"#),
        DifferenceRule(
            .sentences, "dump-log",
            #"^2> For input string: "(?:missing|x)"$"#,
            #"2> <any>: the name of a segment's file begins with its base offset"#),
        DifferenceRule(
            .sentences, "dump-log",
            #"^2> begin -1, end 23, length 23$"#,
            #"2> <data0>/dl-0/leader-epoch-checkpoint: a segment, an index or a snapshot is expected: a name with an ending"#),
        DifferenceRule(
            .sentences, "dump-log",
            #"^2> <dir>/(\d+\.log)$"#,
            #"2> \1: No such file or directory (open)"#),
        DifferenceRule(
            .sentences, "dump-log",
            #"^1> Dumping .*\n2> (no.such.Decoder)$"#,
            #"2> \1: the decoders are StringDecoder, DefaultDecoder, IntegerDecoder and LongDecoder"#),
        DifferenceRule(
            .sentences, "consumer-groups",
            #"^2> (?:The input|Cannot deserialize value of type `int` from String \"cg-a\").*\n"#,
            #""#),
        DifferenceRule(
            .sentences, "console-consumer",
            #"^2> (?=Size of data received by LongDeserializer.*\n\[0\])"#,
            #"2> skipped con-n-0 at offset 2: "#),
        DifferenceRule(
            .sentences, "console-consumer",
            #"^2> (no\.such\.Formatter); see"#,
            #"2> --formatter \1 is not built in; <any>; see"#),
        DifferenceRule(
            .sentences, "console-consumer",
            #"^2> no\.such\.Deserializer$"#,
            #"2> warning: the deserializer no.such.Deserializer is not built in; bytes are printed as they are"#),
        DifferenceRule(
            .sentences, "all",
            #" \(the kafka-configs CLI[^)]*\)"#,
            #""#),
        DifferenceRule(
            .sentences, "topics",
            #"^2> Option combination .*can\'t be used with option "\[alter\]";"#,
            #"2> --config cannot be used with --alter: ftk configs --alter changes configurations;"#),
        DifferenceRule(
            .sentences, "configs",
            #"^2> \\$"#,
            #"2> <any>"#),
        DifferenceRule(
            .lineSlips, "consumer-groups",
            #"^(1> cg-a,0,6)\n1> \n"#,
            #"\1\#n"#),
        DifferenceRule(
            .release4, "cluster",
            #"^2> 'list-endpoints' is not a verb of it: .*\n\[2\]"#,
            #"1> ID         HOST       PORT       RACK       ENDPOINT_TYPE\#n1> 0          localhost  <any>      null       broker\#n[0]"#),
        DifferenceRule(
            .release4, "features",
            #"^(2> Unsupported metadata\.version .* 3\.9-IV0)$"#,
            #"\1, 4.<any>"#),
        DifferenceRule(
            .sentences, "log-dirs",
            #"^2> Missing required argument "\[describe\]"; see.*\n\[2\]"#,
            #"1> {"brokers":<any>\#n[0]"#),
        DifferenceRule(
            .shellStatus, "zk zookeeper-shell",
            #"^(2> (?:usage: |addauth scheme|'\S+' is not a command|-\w cannot be|TTLs cannot|Unrecognized option|NumberFormatException happens).*\n(?:2> .*\n)*)\[(?:0|1|127)\]"#,
            #"\1[2]"#),
        DifferenceRule(
            .shellStatus, "zk",
            #"^(2> Command index out of range)\n\[0\]"#,
            #"\1\#n[1]"#),
        DifferenceRule(
            .shellEvents, "zk",
            #"^2> watch: NodeChildrenChanged /zw\n2> watch: NodeChildrenChanged /zw\n(?=2> watch)"#,
            #"2> watch: NodeCreated /zw/c\#n2> watch: NodeDeleted /zw/c\#n"#),
        DifferenceRule(
            .onlyTopic, "console-consumer",
            #"^\[0\]\n(?=\$ .* --topic con-a --partition 9 )"#,
            #"2> topic 'con-a' has no partition 9: it has 1, counted from 0\#n[1]\#n"#),
        DifferenceRule(
            .sentences, "metadata-shell",
            #"^2> Unexpected error: You must specify .*\n\[1\]"#,
            #"2> --snapshot FILE is needed: <any>; see ftk metadata-shell --help\#n[2]"#),
        DifferenceRule(
            .traces, "acls",
            #"^1> Caused by: .*\n"#,
            #""#),
        DifferenceRule(
            .traces, "acls",
            #"^1> (?:[a-z]\w*\.)+\w+Exception: .*\n"#,
            #""#),
        DifferenceRule(
            .traces, "all",
            #"^2> \[<time>\] ERROR .*\n"#,
            #""#),
        DifferenceRule(
            .errorsOnStdout, "acls",
            #"^1> Error while executing ACL command: (?:(?:[a-z]\w*\.)+\w+Exception: )?(.*)$"#,
            #"2> \1"#),
        DifferenceRule(
            .sentences, "acls",
            #"^2> Cannot parse argument '(\w+)' of option resource-pattern-type\n\[1\]"#,
            #"2> --resource-pattern-type is any, match, literal or prefixed, not '\1'; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .exitStatusOfUsage, "acls",
            #"^2> (expected a string in format .*)\n\[1\]"#,
            #"2> \1; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .announcedAcls, "acls",
            #"^1> Adding ACLs"#,
            #"1> Added ACLs"#),
        DifferenceRule(
            .announcedAcls, "acls",
            #"^1> (?:Added ACLs|\(principal=).*\n(?=(?:.*\n)*\[[12]\])"#,
            #""#),
        DifferenceRule(
            .questionsOnStdout, "acls",
            #"^1> (Are you sure .*)$"#,
            #"2> \1"#),
        DifferenceRule(
            .lineSlips, "all",
            #"^(2> .*) \\; see"#,
            #"\1; see"#),
        DifferenceRule(
            .optionsAfterUsageError, "acls",
            #"^(2> .* only supports operations <list>); see .*$"#,
            #"\1"#),
        DifferenceRule(
            .defaultAddress, "acls",
            #"^2> Missing required argument "\[authorizer-properties\]"; see.*\n\[2\]"#,
            #"2> localhost:1: connection refused; nothing listens there, so check the port and whether the broker runs\#n[1]"#),
        DifferenceRule(
            .sentences, "all",
            #"^2> (?:Authorization failed\.|Topic authorization failed\.|Not authorized to access topics: .*|<request> is not authorized\.)\n\[[01]\]"#,
            #"2> not authorized for operation <any>; who may change rules grants it: ftk acls --add <any>\#n[1]"#),
        DifferenceRule(
            .onlyTopic, "log-dirs",
            #"(^1> \{"brokers": .*)\{[^{}]*__consumer_offsets-0[^{}]*\}, (?=.*\n(?:.*\n)*\$ .*alice\.properties)"#,
            #"\1"#),
        DifferenceRule(
            .sentences, "all",
            #"^2> (?=Authentication failed)"#,
            #"2> <sasl>: "#),
        DifferenceRule(
            .sentences, "all",
            #"^2> Client SASL mechanism .* not enabled in the server.*$"#,
            #"2> <sasl>: The broker does not support <any>"#),
        DifferenceRule(
            .listingSentences, "delegation-tokens",
            #"^1> (?:Calling \w+ token operation|Total number of tokens).*\n"#,
            #""#),
        DifferenceRule(
            .tokenLayout, "delegation-tokens",
            #"^1> \n"#,
            #""#),
        DifferenceRule(
            .tokenLayout, "delegation-tokens",
            #"^1> TOKENID +HMAC .*$"#,
            #"1> TOKENID<any>HMAC<any>"#),
        DifferenceRule(
            .tokenLayout, "delegation-tokens",
            #"^1> <token> <hmac> .*$"#,
            #"1> <any><hmac><any>"#),
        DifferenceRule(
            .defaultAddress, "delegation-tokens",
            #"^2> Missing required argument "\[command-config\]"; see.*\n\[2\]"#,
            #"2> Delegation Token requests are not allowed <any>\#n[1]"#),
        DifferenceRule(
            .listingSentences, "delegation-tokens",
            #"^1> Created delegation token with tokenId : .*\n"#,
            #""#),
        DifferenceRule(
            .lineSlips, "reassign-partitions",
            #"^(1> .*are active\.)(?=Clearing)"#,
            #"\1\#n1> "#),
        DifferenceRule(
            .traces, "reassign-partitions",
            #"^1> (?:Caused by: .*| at \[Source: .*)\n"#,
            #""#),
        DifferenceRule(
            .traces, "reassign-partitions",
            #"^1> (?:[a-z]\w*\.)+\w+Exception: .*\n"#,
            #""#),
        DifferenceRule(
            .sentences, "reassign-partitions",
            #"^1> Error: Unrecognized token 'not'.*$"#,
            #"2> text.json, line 1, column 1: 'not' is no value"#),
        DifferenceRule(
            .sentences, "reassign-partitions",
            #"^1> Error: Unable to read file (\S+)$"#,
            #"2> cannot read \1: No such file or directory"#),
        DifferenceRule(
            .sentences, "reassign-partitions",
            #"^1> Error: (Failed to alter dir for \S+)$"#,
            #"2> \1: The user-specified log directory is not found in the broker config."#),
        DifferenceRule(
            .exitStatusOfUsage, "reassign-partitions",
            #"^1> Error: (Cannot parse argument .*)((?:\n1> )*)\n\[1\]"#,
            #"2> \1; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .errorsOnStdout, "reassign-partitions",
            #"^1> Error: (?:(?:[a-z]\w*\.)+\w+Exception: )?(.*)$"#,
            #"2> \1"#),
        DifferenceRule(
            .lineSlips, "reassign-partitions",
            #"^(2> .*\n)1> \n"#,
            #"\1"#),
        DifferenceRule(
            .defaultAddress, "reassign-partitions",
            #"^2> Please specify --bootstrap-server; see.*\n\[2\]"#,
            #"2> localhost:1: connection refused; nothing listens there, so check the port and whether the broker runs\#n[1]"#),
        DifferenceRule(
            .errorsOnStdout, "leader-election",
            #"^1> Error completing leader election \(\w+\) for partition: (\S+): (?:[a-z]\w*\.)+\w+Exception: (.*)$"#,
            #"2> \1: \2"#),
        DifferenceRule(
            .sentences, "leader-election",
            #"^2> \d+ replica\(s\) could not be elected\n"#,
            #""#),
        DifferenceRule(
            .sentences, "leader-election",
            #"^2> Replica election data is empty\n(?=\[1\]\n\$ .*notjson\.json)"#,
            #"2> notjson.json, line 1, column 1: 'partitions' is no value\#n"#),
        DifferenceRule(
            .sentences, "leader-election",
            #"^2> Unable to read file (\S+)$"#,
            #"2> cannot read \1: No such file or directory"#),
        DifferenceRule(
            .defaultAddress, "leader-election",
            #"^2> Missing required option\(s\): bootstrap-server\n\[1\]"#,
            #"2> localhost:1: connection refused; nothing listens there, so check the port and whether the broker runs\#n[1]"#),
        DifferenceRule(
            .exitStatusOfUsage, "leader-election",
            #"^2> (Missing required option\(s\): .*|One and only one of .*)\n\[1\]"#,
            #"2> \1; see ftk {name} --help\#n[2]"#),
        DifferenceRule(
            .errorsOnStdout, "all",
            #"^2> (?!ftk |watch: |Are you sure )(.*)$"#,
            #"2> ftk {name}: \1"#),
    ]
}
