extension OptionTable {
    /// `mirror-maker`, from Kafka's releases 3.9 and 4.3.
    public static let mirrorMaker = OptionTable(
        "mirror-maker", .jopt, purpose: "copies records from one cluster to another",
        options: [
            .value(
                "abort.on.send.failure", placeholder: "Stop the entire mirror maker when a send failure occurs",
                help: "stop at the first failed send"),
            .value("consumer.config", placeholder: "config file", help: "properties file for the consumer"),
            .value(
                "consumer.rebalance.listener", placeholder: "A custom rebalance listener of type ConsumerRebalanceListener",
                help: "listener class"),
            .flag("help", help: "show the options and stop"),
            .value("include", placeholder: "Java regex (String)", help: "regex of the topics to copy"),
            .value(
                "message.handler", placeholder: "A custom message handler of type MirrorMakerMessageHandler",
                help: "class that turns one record into others"),
            .value(
                "message.handler.args", placeholder: "Arguments passed to message handler constructor.",
                help: "argument of that class"),
            .flag("new.consumer", deprecated: true, help: "no effect"),
            .value("num.streams", type: .int, placeholder: "Number of threads", help: "number of consumers"),
            .value(
                "offset.commit.interval.ms", type: .int, placeholder: "offset commit interval in millisecond",
                help: "how often offsets are committed"),
            .value("producer.config", placeholder: "config file", help: "properties file for the producer"),
            .value(
                "rebalance.listener.args", placeholder: "Arguments passed to custom rebalance listener constructor as a string.",
                help: "argument of the listener"),
            .flag("version", help: "show the release number and stop"),
            .value("whitelist", placeholder: "Java regex (String)", deprecated: true, help: "old spelling of --include")
        ])
}
