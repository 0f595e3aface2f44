/// The configurations of a topic of Kafka 3.9, one a line: name, type, default, the broker's configurations it is inherited
/// from (the first that is set counts), validator.
enum TopicConfigTable {
    static let rows = """
        cleanup.policy|LIST|delete|log.cleanup.policy|[compact, delete]
        compression.gzip.level|INT|-1|compression.gzip.level|[1,...,9] or -1
        compression.lz4.level|INT|9|compression.lz4.level|[1,...,17]
        compression.type|STRING|producer|compression.type|[uncompressed, zstd, lz4, snappy, gzip, producer]
        compression.zstd.level|INT|3|compression.zstd.level|[-131072,...,22]
        delete.retention.ms|LONG|86400000|log.cleaner.delete.retention.ms|[0,...]
        file.delete.delay.ms|LONG|60000|log.segment.delete.delay.ms|[0,...]
        flush.messages|LONG|9223372036854775807|log.flush.interval.messages|[1,...]
        flush.ms|LONG|9223372036854775807|log.flush.interval.ms,log.flush.scheduler.interval.ms|[0,...]
        follower.replication.throttled.replicas|LIST|||throttled
        index.interval.bytes|INT|4096|log.index.interval.bytes|[0,...]
        leader.replication.throttled.replicas|LIST|||throttled
        local.retention.bytes|LONG|-2|log.local.retention.bytes|[-2,...]
        local.retention.ms|LONG|-2|log.local.retention.ms|[-2,...]
        max.compaction.lag.ms|LONG|9223372036854775807|log.cleaner.max.compaction.lag.ms|[1,...]
        max.message.bytes|INT|1048588|message.max.bytes|[0,...]
        message.downconversion.enable|BOOLEAN|true|log.message.downconversion.enable
        message.format.version|STRING|3.0-IV1|log.message.format.version|versions
        message.timestamp.after.max.ms|LONG|9223372036854775807|log.message.timestamp.after.max.ms|[0,...]
        message.timestamp.before.max.ms|LONG|9223372036854775807|log.message.timestamp.before.max.ms|[0,...]
        message.timestamp.difference.max.ms|LONG|9223372036854775807|log.message.timestamp.difference.max.ms|[0,...]
        message.timestamp.type|STRING|CreateTime|log.message.timestamp.type|[CreateTime, LogAppendTime]
        min.cleanable.dirty.ratio|DOUBLE|0.5|log.cleaner.min.cleanable.ratio|[0,...,1]
        min.compaction.lag.ms|LONG|0|log.cleaner.min.compaction.lag.ms|[0,...]
        min.insync.replicas|INT|1|min.insync.replicas|[1,...]
        preallocate|BOOLEAN|false|log.preallocate
        remote.log.copy.disable|BOOLEAN|false
        remote.log.delete.on.disable|BOOLEAN|false
        remote.storage.enable|BOOLEAN|false
        retention.bytes|LONG|-1|log.retention.bytes
        retention.ms|LONG|604800000|log.retention.ms,log.retention.minutes,log.retention.hours|[-1,...]
        segment.bytes|INT|1073741824|log.segment.bytes|[14,...]
        segment.index.bytes|INT|10485760|log.index.size.max.bytes|[4,...]
        segment.jitter.ms|LONG|0|log.roll.jitter.ms,log.roll.jitter.hours|[0,...]
        segment.ms|LONG|604800000|log.roll.ms,log.roll.hours|[1,...]
        unclean.leader.election.enable|BOOLEAN|false|unclean.leader.election.enable
        """

    /// Every `message.format.version` and `inter.broker.protocol.version` there is, oldest first.
    static let versions = """
        0.8.0 0.8.1 0.8.2 0.9.0 0.10.0-IV0 0.10.0-IV1 0.10.1-IV0 0.10.1-IV1 0.10.1-IV2 0.10.2-IV0 0.11.0-IV0
        0.11.0-IV1 0.11.0-IV2 1.0-IV0 1.1-IV0 2.0-IV0 2.0-IV1 2.1-IV0 2.1-IV1 2.1-IV2 2.2-IV0 2.2-IV1 2.3-IV0 2.3-IV1
        2.4-IV0 2.4-IV1 2.5-IV0 2.6-IV0 2.7-IV0 2.7-IV1 2.7-IV2 2.8-IV0 2.8-IV1 3.0-IV0 3.0-IV1 3.1-IV0 3.2-IV0
        3.3-IV0 3.3-IV1 3.3-IV2 3.3-IV3 3.4-IV0 3.5-IV0 3.5-IV1 3.5-IV2 3.6-IV0 3.6-IV1 3.6-IV2 3.7-IV0 3.7-IV1
        3.7-IV2 3.7-IV3 3.7-IV4 3.8-IV0 3.9-IV0 4.0-IV0 4.0-IV1
        """
}
