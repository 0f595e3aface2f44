extension OptionTable {
    /// `transactions`, from Kafka's releases 3.9 and 4.3.
    public static let transactions = OptionTable(
        "transactions", .argparse, purpose: "shows transactions, finds hanging ones and ends them",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .flag("version", "v", help: "show the release number and stop"),
            .value("command-config", placeholder: "FILE", help: "properties file for the client this tool opens"),
            .value(
                "bootstrap-server", placeholder: "host:port", presence: .required,
                help: "where to make first contact: HOST:PORT, several joined by commas")
        ])

    /// `transactions abort`, from Kafka's releases 3.9 and 4.3.
    public static let transactionsAbort = OptionTable(
        "transactions abort", .argparse, purpose: "ends a hanging transaction",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value("topic", placeholder: "TOPIC", presence: .required, help: "topic name"),
            .value("partition", placeholder: "PARTITION", presence: .required, help: "partition number"),
            .value("start-offset", placeholder: "START_OFFSET", help: "first offset of the transaction"),
            .value("producer-id", placeholder: "PRODUCER_ID", help: "producer number"),
            .value("producer-epoch", placeholder: "PRODUCER_EPOCH", help: "producer epoch"),
            .value("coordinator-epoch", placeholder: "COORDINATOR_EPOCH", help: "coordinator epoch")
        ])

    /// `transactions describe`, from Kafka's releases 3.9 and 4.3.
    public static let transactionsDescribe = OptionTable(
        "transactions describe", .argparse, purpose: "shows a transaction",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value("transactional-id", placeholder: "TRANSACTIONAL_ID", presence: .required, help: "transactional id")
        ])

    /// `transactions describe-producers`, from Kafka's releases 3.9 and 4.3.
    public static let transactionsDescribeProducers = OptionTable(
        "transactions describe-producers", .argparse, purpose: "shows the producers of a partition",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value("broker-id", placeholder: "BROKER_ID", help: "ask this broker"),
            .value("topic", placeholder: "TOPIC", presence: .required, help: "topic name"),
            .value("partition", placeholder: "PARTITION", presence: .required, help: "partition number")
        ])

    /// `transactions find-hanging`, from Kafka's releases 3.9 and 4.3.
    public static let transactionsFindHanging = OptionTable(
        "transactions find-hanging", .argparse, purpose: "finds transactions that will never end",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value("broker-id", placeholder: "BROKER_ID", help: "ask this broker"),
            .value(
                "max-transaction-timeout", placeholder: "MAX_TRANSACTION_TIMEOUT",
                help: "minutes a transaction may take before it counts as hanging"),
            .value("topic", placeholder: "TOPIC", help: "topic name"),
            .value("partition", placeholder: "PARTITION", help: "partition number")
        ])

    /// `transactions list`, from Kafka's releases 3.9 and 4.3.
    public static let transactionsList = OptionTable(
        "transactions list", .argparse, purpose: "lists transactions",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value(
                "duration-filter", placeholder: "DURATION_FILTER",
                help: "only those running longer than so many milliseconds"),
            .value(
                "transactional-id-pattern", placeholder: "TRANSACTIONAL_ID_PATTERN", since4: true,
                help: "regex on the transactional id")
        ])

    /// `transactions forceTerminateTransaction`, from Kafka's releases 3.9 and 4.3.
    public static let transactionsForceTerminateTransaction = OptionTable(
        "transactions forceTerminateTransaction", .argparse, purpose: "ends a transaction by its id",
        options: [
            .flag("help", "h", since4: true, help: "show the options and stop"),
            .value(
                "transactionalId", placeholder: "TRANSACTIONALID", presence: .required, since4: true,
                help: "transactional id")
        ])
}
