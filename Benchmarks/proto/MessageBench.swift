import KafkaProto
import Platform

/// Large messages beside a plain copy of their bytes.
enum MessageBench {
    static func fetchResponse(recordBytes: Int) -> FetchResponse {
        let records = Measure.noise(recordBytes)
        var response = FetchResponse()
        response.responses = (0..<10).map { topic in
            var one = FetchResponse.FetchableTopicResponse()
            one.topic = "topic-\(topic)"
            one.partitions = (0..<100).map { partition in
                var data = FetchResponse.PartitionData()
                data.partitionIndex = Int32(partition)
                data.highWatermark = 1_000_000
                data.lastStableOffset = 1_000_000
                data.logStartOffset = 0
                data.abortedTransactions = []
                data.records = .bytes(records)
                return data
            }
            return one
        }
        return response
    }

    static func rows() throws -> [Row] {
        var rows: [Row] = []
        for size in [1 << 12] {
            let response = fetchResponse(recordBytes: size)
            let version: Int16 = 12
            var writer = ByteWriter(capacity: 1 << 23)
            try response.encode(to: &writer, version: version)
            let bytes = writer.finish()
            let (copy, encode) = try Measure.sideBySide(
                {
                    var buffer = ByteBuffer(capacity: bytes.count)
                    buffer.append(bytes)
                    Measure.use(buffer.finish())
                },
                {
                    var writer = ByteWriter(capacity: bytes.count)
                    try response.encode(to: &writer, version: version)
                    Measure.use(writer.finish())
                })
            let decode = try Measure.nanoseconds {
                var reader = ByteReader(bytes)
                Measure.use(try FetchResponse(from: &reader, version: version))
            }
            let note = "copy: \(Row.number(copy / 1000)) µs of \(bytes.count >> 10) KiB"
            let name = "Fetch response, 1,000 partitions of \(size >> 10) KiB"
            rows.append(
                Row(name: "\(name), encoded", unit: "µs", goal: 3 * copy / 1000, reached: encode / 1000, isLimit: true, note: note))
            rows.append(
                Row(name: "\(name), decoded", unit: "µs", goal: 3 * copy / 1000, reached: decode / 1000, isLimit: true, note: note))
        }
        let metadata = try metadataBytes()
        let taken = try Measure.nanoseconds {
            var reader = ByteReader(metadata)
            Measure.use(try MetadataResponse(from: &reader, version: 12))
        }
        rows.append(
            Row(name: "Metadata response, 10,000 partitions, decoded", unit: "ms", goal: 5, reached: taken / 1_000_000, isLimit: true))
        return rows
    }

    static func metadataBytes() throws -> Bytes {
        var response = MetadataResponse()
        response.brokers = (0..<Int32(3)).map { id in
            var broker = MetadataResponse.MetadataResponseBroker()
            broker.nodeId = id
            broker.host = "broker-\(id).example.com"
            broker.port = 9092
            return broker
        }
        response.topics = (0..<100).map { number in
            var topic = MetadataResponse.MetadataResponseTopic()
            topic.name = "topic-\(number)"
            topic.topicId = Uuid(high: 1, low: UInt64(number))
            topic.partitions = (0..<Int32(100)).map { index in
                var partition = MetadataResponse.MetadataResponsePartition()
                partition.partitionIndex = index
                partition.leaderId = index % 3
                partition.leaderEpoch = 4
                partition.replicaNodes = [0, 1, 2]
                partition.isrNodes = [0, 1, 2]
                return partition
            }
            return topic
        }
        var writer = ByteWriter()
        try response.encode(to: &writer, version: 12)
        return writer.finish()
    }
}
