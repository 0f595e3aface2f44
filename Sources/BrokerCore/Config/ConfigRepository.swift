import Platform

/// The configurations in force: the broker's, and of each topic its own properties. What runs takes a snapshot; whoever has to act on a
/// change registers (`DynamicBrokerConfig`, `ZkConfigRepository`).
public final class ConfigRepository: Sendable {
    private struct State {
        var broker: BrokerConfig
        var topics: [String: [String: String]] = [:]
        var brokerListeners: [@Sendable (_ old: BrokerConfig, _ new: BrokerConfig) -> Void] = []
        var topicListeners: [@Sendable (_ topic: String, TopicConfig) -> Void] = []
    }
    private let state: Guarded<State>
    private let log = Logger("kafka.server.DynamicBrokerConfig")

    public init(broker: BrokerConfig) { state = Guarded(State(broker: broker)) }

    public var broker: BrokerConfig { state.withLock { $0.broker } }

    /// The topic's own properties.
    public func overrides(topic: String) -> [String: String] { state.withLock { $0.topics[topic] ?? [:] } }

    /// `min.insync.replicas` of a topic.
    func minInsyncReplicas(_ topic: String) -> Int {
        let (broker, override) = state.withLock { ($0.broker, $0.topics[topic]?["min.insync.replicas"]) }
        return override.flatMap { Int($0) } ?? broker.int("min.insync.replicas")
    }

    public func topic(_ name: String) -> TopicConfig {
        let (broker, overrides) = state.withLock { ($0.broker, $0.topics[name] ?? [:]) }
        return TopicConfig(broker: broker, lenient: overrides) { error in
            log.error("Topic \(name) has a configuration that cannot be used: \(error.message)")
        }
    }

    /// Runs `listener` after every change of the broker's configuration, on the thread that made it.
    public func onBrokerChange(_ listener: @escaping @Sendable (_ old: BrokerConfig, _ new: BrokerConfig) -> Void) {
        state.withLock { $0.brokerListeners.append(listener) }
    }

    /// Runs `listener` after every change of a topic's own properties, and for each topic with properties after a change of the broker's.
    public func onTopicChange(_ listener: @escaping @Sendable (_ topic: String, TopicConfig) -> Void) {
        state.withLock { $0.topicListeners.append(listener) }
    }

    /// Takes over what stands in `/config/topics/T`; nil when the topic is gone.
    public func setTopic(_ name: String, _ overrides: [String: String]?) {
        let (changed, listeners) = state.withLock { state in
            let changed = state.topics[name] ?? [:] != overrides ?? [:]
            state.topics[name] = overrides
            return (changed, state.topicListeners)
        }
        guard changed, overrides != nil else { return }
        let config = topic(name)
        for listener in listeners { listener(name, config) }
    }

    /// Takes over what stands in `/config/brokers/ID` (`perBroker`) or `/config/brokers/<default>`. What cannot be changed while the
    /// broker runs, or cannot be at all, is left out with a log line, as another release may have written it.
    public func setBroker(_ properties: [String: String], perBroker: Bool) {
        let old = broker
        var usable = properties
        for name in properties.keys.sorted() {
            do throws(ConfigError) {
                try ConfigChange.checkBroker([name: properties[name] ?? ""], perBroker: perBroker, current: old, pools: false)
            } catch {
                log.error("Dynamic configuration \(name) is not used: \(error.answer(resource: .init(kind: .broker, name: "")).message ?? "")")
                usable[name] = nil
            }
        }
        let new: BrokerConfig
        do throws(ConfigException) {
            new = try BrokerConfig(
                properties: old.staticProperties, dynamicDefaults: perBroker ? old.dynamicDefaults : usable,
                dynamicProperties: perBroker ? usable : old.dynamicProperties)
        } catch {
            log.error("Dynamic configuration is not used: \(error.message)")
            return
        }
        let (listeners, topicListeners, topics) = state.withLock { state in
            state.broker = new
            return (state.brokerListeners, state.topicListeners, Array(state.topics.keys))
        }
        if new.properties == old.properties { return }
        for listener in listeners { listener(old, new) }
        for name in topics {
            let config = topic(name)
            for listener in topicListeners { listener(name, config) }
        }
    }
}
