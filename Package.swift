// swift-tools-version: 6.0
// The house: arrows point downwards only (ARCHITECTURE.md, "The house").
import PackageDescription

/// A test target beside the room of the same name.
func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil) -> Target {
    .testTarget(name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)Tests", resources: resources)
}

/// The target of libFuzzer has no main of its own: it is there for `scripts/fuzz`, which builds with `-sanitize=fuzzer`.
let libFuzzer: [Target] =
    Context.environment["FTK_LIBFUZZER"] == nil
    ? []
    : [
        .target(name: "CLibFuzzer"),
        .executableTarget(
            name: "libfuzzer-proto", dependencies: ["CLibFuzzer", "ProtoFuzz", "Platform"],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    ]

let package = Package(
    name: "ftk",
    products: [
        .executable(name: "ftk", targets: ["ftk"]),
        .executable(name: "ftk-broker", targets: ["ftk-broker"]),
        .executable(name: "ftk-zk", targets: ["ftk-zk"]),
    ],
    targets: [
        // Floor 0: the machine.
        .target(name: "CPlatform"),
        .systemLibrary(name: "CZlib"),
        .target(name: "Platform", dependencies: ["CPlatform"]),
        .target(name: "Codecs", dependencies: ["Platform", "CPlatform", "CZlib"]),
        // Floor 1: the wire.
        .target(name: "KafkaProto", dependencies: ["Codecs", "Platform", "CPlatform"]),
        .target(name: "ZooKeeperProto", dependencies: ["KafkaProto", "Platform"]),
        // Floor 2: parts.
        .target(name: "CommandLine", dependencies: ["Platform"]),
        .target(name: "HTTP", dependencies: ["Platform"]),
        .target(name: "Metrics"),
        .target(name: "ReplicaPlacement"),
        // Floor 3: cores and clients.
        .target(name: "KafkaClient", dependencies: ["KafkaProto", "Codecs", "Platform"]),
        .target(name: "JMX", dependencies: ["CommandLine", "Platform"]),
        .target(name: "ZooKeeperClient", dependencies: ["ZooKeeperProto", "Platform"]),
        .target(name: "LogStore", dependencies: ["KafkaProto", "Platform"]),
        .target(
            name: "BrokerCore",
            dependencies: [
                "Codecs", "CommandLine", "LogStore", "ReplicaPlacement", "ZooKeeperClient", "ZooKeeperProto", "KafkaProto", "Platform",
            ]),
        .target(name: "ZooKeeperStore", dependencies: ["CommandLine", "ZooKeeperProto", "KafkaProto", "Codecs", "Platform"]),
        // Floor 4: programs.
        .executableTarget(
            name: "ftk",
            dependencies: [
                "KafkaClient", "ZooKeeperClient", "ZooKeeperProto", "LogStore", "JMX", "ReplicaPlacement", "CommandLine", "KafkaProto", "Codecs",
                "Platform",
            ]),
        .executableTarget(
            name: "ftk-broker",
            dependencies: ["BrokerCore", "CommandLine", "LogStore", "KafkaProto", "ZooKeeperClient", "ZooKeeperProto", "Platform"]),
        .executableTarget(
            name: "ftk-zk",
            dependencies: ["ZooKeeperStore", "ZooKeeperProto", "HTTP", "Metrics", "CommandLine", "KafkaProto", "Platform"]),
        .executableTarget(name: "generate-messages", dependencies: ["Platform"]),
        // Measuring and fuzzing.
        .target(name: "CAllocations"),
        .target(
            name: "ProtoFuzz",
            dependencies: ["KafkaProto", "ZooKeeperProto", "Codecs", "CommandLine", "Platform", "CAllocations"]),
        .executableTarget(name: "fuzz-proto", dependencies: ["ProtoFuzz", "Platform"]),
        .executableTarget(
            name: "bench-proto", dependencies: ["KafkaProto", "Codecs", "CommandLine", "Platform"], path: "Benchmarks/proto",
            exclude: ["java"]),
        .executableTarget(
            name: "bench-allocations", dependencies: ["KafkaProto", "Platform", "CAllocations"], path: "Benchmarks/allocations"),
        // Tests.
        .target(name: "TestSupport", dependencies: ["CommandLine", "Platform"], path: "Tests/TestSupport"),
        tests("Platform", ["Platform"]),
        tests("Codecs", ["Codecs", "Platform"]),
        tests("KafkaProto", ["KafkaProto", "Codecs", "CommandLine", "CZlib", "Platform", "ProtoFuzz", "generate-messages"], resources: [.copy("Vectors")]),
        tests("ZooKeeperProto", ["ZooKeeperProto", "CommandLine", "KafkaProto", "Platform"], resources: [.copy("Vectors")]),
        tests("CommandLine", ["CommandLine", "Platform"], resources: [.copy("Options")]),
        tests("KafkaClient", ["KafkaClient", "KafkaProto", "Platform"]),
        tests("JMX", ["JMX", "CommandLine", "Platform"], resources: [.copy("Recorded")]),
        tests("ZooKeeperClient", ["ZooKeeperClient", "ZooKeeperProto", "Platform"]),
        tests("LogStore", ["LogStore", "KafkaProto", "Platform"], resources: [.copy("Logs")]),
        tests("BrokerCore", ["BrokerCore", "LogStore", "ReplicaPlacement", "KafkaProto", "Platform"], resources: [.copy("Logs")]),
        tests(
            "ZooKeeperStore", ["TestSupport", "ZooKeeperStore", "ZooKeeperProto", "CommandLine", "KafkaProto", "Codecs", "Platform"],
            resources: [.copy("Folders"), .copy("Vectors")]),
        tests("ftk-zk", ["TestSupport", "ftk-zk", "ZooKeeperStore", "ZooKeeperProto", "CommandLine", "HTTP", "Metrics", "KafkaProto", "Platform"]),
        tests("ftk", ["ftk", "KafkaClient", "ZooKeeperProto", "CommandLine", "KafkaProto", "Platform"]),
        tests("EndToEnd", ["TestSupport", "CommandLine", "Platform", "KafkaProto"], resources: [.copy("Captures")]),
        tests("Interop", ["TestSupport", "Platform", "KafkaProto"], resources: [.copy("Answers"), .copy("Handbook"), .copy("Recipes"), .copy("Scripts")]),
        tests("Tidy", ["Platform"]),
    ] + libFuzzer,
    swiftLanguageModes: [.v6]
)
