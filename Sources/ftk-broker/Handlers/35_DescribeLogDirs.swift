import BrokerCore
import KafkaProto
import LogStore
import Platform

/// DescribeLogDirs: the folders of `log.dirs`, the logs in them and their sizes.
enum DescribeLogDirsHandler {
    typealias Folder = DescribeLogDirsResponse.DescribeLogDirsResult

    @Sendable
    static func handle(_ request: DescribeLogDirsRequest, _ call: RequestCall, _ broker: BrokerContext) async -> DescribeLogDirsResponse? {
        let wanted = request.topics.map { topics in
            Dictionary(topics.map { ($0.topic, Set($0.partitions)) }, uniquingKeysWith: { $0.union($1) })
        }
        let version = call.version
        let folders = await broker.workers.run {
            broker.replicas.logs.folderPaths.map { describe($0, wanted, version, broker) }
        }
        return DescribeLogDirsResponse(results: folders)
    }

    /// - Parameter wanted: nil: all partitions.
    private static func describe(
        _ path: String, _ wanted: [String: Set<Int32>]?, _ version: Int16, _ broker: BrokerContext
    ) -> Folder {
        let logs = broker.replicas.logs
        guard logs.failedFolders[path] == nil else {
            return Folder(errorCode: ErrorCode.kafkaStorageError.rawValue, logDir: path)
        }
        var topics: [String: [DescribeLogDirsResponse.DescribeLogDirsPartition]] = [:]
        for entry in logs.entries(inFolder: path) {
            let log = entry.log
            if let wanted, wanted[log.topic]?.contains(log.partition) != true { continue }
            let lag = entry.isFuture
                ? (logs.log(log.topic, log.partition)?.logEndOffset ?? 0) - log.logEndOffset
                : log.highWatermark - log.logEndOffset
            topics[log.topic, default: []].append(
                .init(
                    partitionIndex: log.partition, partitionSize: Int64(log.size), offsetLag: max(lag, 0), isFutureKey: entry.isFuture))
        }
        var folder = Folder(
            logDir: path, topics: topics.map { .init(name: $0.key, partitions: $0.value.sorted { $0.partitionIndex < $1.partitionIndex }) })
        if version >= 4 {
            folder.totalBytes = (try? FileSystem.totalBytes(path)).map { Int64($0) } ?? -1
            folder.usableBytes = (try? FileSystem.freeBytes(path)).map { Int64($0) } ?? -1
        }
        return folder
    }
}
