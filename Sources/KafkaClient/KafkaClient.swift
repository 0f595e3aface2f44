// KafkaClient: not written yet.
