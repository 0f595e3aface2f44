import Codecs
import LogStore

extension LogConfig {
    /// What a log must know of its topic's configuration.
    init(_ topic: TopicConfig) {
        self.init()
        segmentBytes = topic.segmentBytes
        segmentMs = topic.segmentMs
        segmentJitterMs = topic.segmentJitterMs
        segmentIndexBytes = topic.segmentIndexBytes
        indexIntervalBytes = topic.indexIntervalBytes
        flushMessages = topic.flushMessages
        flushMs = topic.flushMs
        retentionBytes = topic.retentionBytes
        retentionMs = topic.retentionMs
        maxMessageBytes = topic.maxMessageBytes
        fileDeleteDelayMs = topic.fileDeleteDelayMs
        deleteRetentionMs = topic.deleteRetentionMs
        minCompactionLagMs = topic.minCompactionLagMs
        maxCompactionLagMs = topic.maxCompactionLagMs
        minCleanableDirtyRatio = topic.minCleanableDirtyRatio
        isCompacted = topic.isCompacted
        isDeleted = topic.isDeleted
        usesLogAppendTime = topic.messageTimestampType == "LogAppendTime"
        timestampBeforeMaxMs = topic.messageTimestampBeforeMaxMs
        timestampAfterMaxMs = topic.messageTimestampAfterMaxMs
        preallocate = topic.preallocate
        switch topic.compressionType {
        case "producer": compression = nil
        case "uncompressed": compression = Compression.none
        case let name: compression = Compression(name: name)
        }
    }
}
