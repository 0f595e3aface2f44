// KafkaProto: not written yet.
