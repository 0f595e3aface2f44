import KafkaProto
import Platform
import Testing

/// `ftk transactions` on a transaction that was left open.
@Suite("ftk transactions") struct TransactionsCommandTests {
    private func cells(_ text: String) -> [[String]] {
        text.split(separator: "\n").map { line in
            line.split(separator: "\t").map { String($0.split(separator: " ").joined(separator: " ")) }
        }
    }

    @Test("An open transaction is listed, described, found in its partition, and ended there")
    func openTransaction() throws {
        let cluster = try TestCluster()
        try cluster.run("ftk topics --create --topic t --partitions 1")
        let connection = try RawConnection(port: UInt16(cluster.brokerPort))
        try waitUntil("the coordinator") {
            try connection.call(FindCoordinatorRequest(key: "x", keyType: 1), 1).response.errorCode == 0
        }
        var producer = InitProducerIdResponse()
        try waitUntil("a producer id") {
            producer = try connection.call(InitProducerIdRequest(transactionalId: "x", transactionTimeoutMs: 60_000), 4).response
            return producer.errorCode == 0
        }
        let added = try connection.call(
            AddPartitionsToTxnRequest(
                v3AndBelowTransactionalId: "x", v3AndBelowProducerId: producer.producerId,
                v3AndBelowProducerEpoch: producer.producerEpoch, v3AndBelowTopics: [.init(name: "t", partitions: [0])]), 3).response
        #expect(added.resultsByTopicV3AndBelow.first?.resultsByPartition.first?.partitionErrorCode == 0)
        var builder = RecordBatchBuilder()
        builder.append(timestamp: 1_000, key: nil, value: Bytes(utf8: "open"))
        var header = RecordBatchBuilder.Header()
        header.producerId = producer.producerId
        header.producerEpoch = producer.producerEpoch
        header.baseSequence = 0
        header.isTransactional = true
        let produced = try connection.call(
            ProduceRequest(
                transactionalId: "x", acks: -1, timeoutMs: 5000,
                topicData: [.init(name: "t", partitionData: [.init(index: 0, records: .bytes(try builder.finish(header)))])]), 7).response
        #expect(produced.responses.first?.partitionResponses.first?.errorCode == 0)

        let id = "\(producer.producerId)"
        #expect(cells(try cluster.run("ftk transactions list").output).last == ["x", "1", id, "Ongoing"])
        let described = cells(try cluster.run("ftk transactions describe --transactional-id x").output).last ?? []
        #expect(described.prefix(6) == ["1", "x", id, "0", "Ongoing", "60000"] && described.last == "t-0", "\(described)")
        let producers = cells(try cluster.run("ftk transactions describe-producers --topic t --partition 0").output).last ?? []
        #expect(producers.first == id && producers.last == "0", "\(producers)")
        // Its coordinator knows it, and will end it.
        #expect(cells(try cluster.run("ftk transactions find-hanging --topic t --max-transaction-timeout 0").output).count == 1)
        let aborted = try cluster.run("ftk transactions abort --topic t --partition 0 --start-offset 0")
        #expect(aborted.status == 0, "\(aborted.error)")
        let after = cells(try cluster.run("ftk transactions describe-producers --topic t --partition 0").output).last ?? []
        #expect(after.last == "None")
        let again = try cluster.run("ftk transactions abort --topic t --partition 0 --start-offset 0")
        #expect(again.status == 1)
        #expect(again.error == "ftk transactions: Could not find any open transactions starting at offset 0 on partition t-0\n")
        #expect(try cluster.run("ftk transactions abort --topic t --partition 0").status == 2)
        #expect(try cluster.run("ftk transactions describe --transactional-id nobody").status == 1)
    }
}
