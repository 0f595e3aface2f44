/// The configuration keys of Kafka's clients, from the definitions of release 3.9, and those of share groups from 4.3.
///
/// A line: key, type, who has it (`a` admin, `p` producer, `c` consumer), and what is allowed: `[one,of,these]`, `~[…]`
/// in any case, `[min,...,max]`.
enum ClientConfigTable {
    static let text: StaticString = """
        acks STRING p [all,-1,0,1]
        allow.auto.create.topics BOOLEAN c
        auto.commit.interval.ms INT c [0,...]
        auto.include.jmx.reporter BOOLEAN apc
        auto.offset.reset STRING c [latest,earliest,none]
        batch.size INT p [0,...]
        bootstrap.controllers LIST a
        bootstrap.servers LIST apc
        buffer.memory LONG p [0,...]
        check.crcs BOOLEAN c
        client.dns.lookup STRING apc [use_all_dns_ips,resolve_canonical_bootstrap_servers_only]
        client.id STRING apc
        client.rack STRING c
        compression.gzip.level INT p [-1,...,9]
        compression.lz4.level INT p [1,...,17]
        compression.type STRING p [none,gzip,snappy,lz4,zstd]
        compression.zstd.level INT p [-131072,...,22]
        connections.max.idle.ms LONG apc
        default.api.timeout.ms INT ac [0,...]
        delivery.timeout.ms INT p [0,...]
        enable.auto.commit BOOLEAN c
        enable.idempotence BOOLEAN p
        enable.metrics.push BOOLEAN apc
        exclude.internal.topics BOOLEAN c
        fetch.max.bytes INT c [0,...]
        fetch.max.wait.ms INT c [0,...]
        fetch.min.bytes INT c [0,...]
        group.id STRING c
        group.instance.id STRING c
        group.protocol STRING c ~[CONSUMER,CLASSIC]
        group.remote.assignor STRING c
        heartbeat.interval.ms INT c
        interceptor.classes LIST pc
        internal.leave.group.on.close BOOLEAN c
        internal.throw.on.fetch.stable.offset.unsupported BOOLEAN c
        isolation.level STRING c [read_committed,read_uncommitted]
        key.deserializer CLASS c
        key.serializer CLASS p
        linger.ms LONG p [0,...]
        max.block.ms LONG p [0,...]
        max.in.flight.requests.per.connection INT p [1,...]
        max.partition.fetch.bytes INT c [0,...]
        max.poll.interval.ms INT c [1,...]
        max.poll.records INT c [1,...]
        max.request.size INT p [0,...]
        metadata.max.age.ms LONG apc [0,...]
        metadata.max.idle.ms LONG p [5000,...]
        metadata.recovery.strategy STRING apc ~[REBOOTSTRAP,NONE]
        metric.reporters LIST apc
        metrics.num.samples INT apc [1,...]
        metrics.recording.level STRING apc [INFO,DEBUG,TRACE]
        metrics.sample.window.ms LONG apc [0,...]
        partition.assignment.strategy LIST c
        partitioner.adaptive.partitioning.enable BOOLEAN p
        partitioner.availability.timeout.ms LONG p [0,...]
        partitioner.class CLASS p
        partitioner.ignore.keys BOOLEAN p
        receive.buffer.bytes INT apc [-1,...]
        reconnect.backoff.max.ms LONG apc [0,...]
        reconnect.backoff.ms LONG apc [0,...]
        request.timeout.ms INT apc [0,...]
        retries INT ap [0,...,2147483647]
        retry.backoff.max.ms LONG apc [0,...]
        retry.backoff.ms LONG apc [0,...]
        sasl.client.callback.handler.class CLASS apc
        sasl.jaas.config PASSWORD apc
        sasl.kerberos.kinit.cmd STRING apc
        sasl.kerberos.min.time.before.relogin LONG apc
        sasl.kerberos.service.name STRING apc
        sasl.kerberos.ticket.renew.jitter DOUBLE apc
        sasl.kerberos.ticket.renew.window.factor DOUBLE apc
        sasl.login.callback.handler.class CLASS apc
        sasl.login.class CLASS apc
        sasl.login.connect.timeout.ms INT apc
        sasl.login.read.timeout.ms INT apc
        sasl.login.refresh.buffer.seconds SHORT apc [0,...,3600]
        sasl.login.refresh.min.period.seconds SHORT apc [0,...,900]
        sasl.login.refresh.window.factor DOUBLE apc [0.5,...,1.0]
        sasl.login.refresh.window.jitter DOUBLE apc [0.0,...,0.25]
        sasl.login.retry.backoff.max.ms LONG apc
        sasl.login.retry.backoff.ms LONG apc
        sasl.mechanism STRING apc
        sasl.oauthbearer.clock.skew.seconds INT apc
        sasl.oauthbearer.expected.audience LIST apc
        sasl.oauthbearer.expected.issuer STRING apc
        sasl.oauthbearer.header.urlencode BOOLEAN apc
        sasl.oauthbearer.jwks.endpoint.refresh.ms LONG apc
        sasl.oauthbearer.jwks.endpoint.retry.backoff.max.ms LONG apc
        sasl.oauthbearer.jwks.endpoint.retry.backoff.ms LONG apc
        sasl.oauthbearer.jwks.endpoint.url STRING apc
        sasl.oauthbearer.scope.claim.name STRING apc
        sasl.oauthbearer.sub.claim.name STRING apc
        sasl.oauthbearer.token.endpoint.url STRING apc
        security.protocol STRING apc ~[SASL_SSL,PLAINTEXT,SSL,SASL_PLAINTEXT]
        security.providers STRING apc
        send.buffer.bytes INT apc [-1,...]
        session.timeout.ms INT c
        share.acknowledgement.mode STRING c [implicit,explicit]
        share.acquire.mode STRING c [batch_optimized,record_limit]
        socket.connection.setup.timeout.max.ms LONG apc
        socket.connection.setup.timeout.ms LONG apc
        ssl.cipher.suites LIST apc
        ssl.enabled.protocols LIST apc
        ssl.endpoint.identification.algorithm STRING apc
        ssl.engine.factory.class CLASS apc
        ssl.key.password PASSWORD apc
        ssl.keymanager.algorithm STRING apc
        ssl.keystore.certificate.chain PASSWORD apc
        ssl.keystore.key PASSWORD apc
        ssl.keystore.location STRING apc
        ssl.keystore.password PASSWORD apc
        ssl.keystore.type STRING apc
        ssl.protocol STRING apc
        ssl.provider STRING apc
        ssl.secure.random.implementation STRING apc
        ssl.trustmanager.algorithm STRING apc
        ssl.truststore.certificates PASSWORD apc
        ssl.truststore.location STRING apc
        ssl.truststore.password PASSWORD apc
        ssl.truststore.type STRING apc
        transaction.timeout.ms INT p
        transactional.id STRING p
        value.deserializer CLASS c
        value.serializer CLASS p
        """

    /// Keys that Kafka's clients have and that change nothing here: they name Java classes, belong to SASL mechanisms that
    /// this client has not, or tune what it does in another way. Some end in `*`.
    private static let idle = [
        "auto.include.jmx.reporter", "client.dns.lookup", "connections.max.idle.ms", "enable.metrics.push",
        "interceptor.classes", "internal.*", "key.deserializer", "key.serializer", "metadata.max.idle.ms", "metadata.recovery.strategy",
        "metric.reporters", "metrics.*", "partitioner.adaptive.partitioning.enable", "partitioner.availability.timeout.ms",
        "reconnect.backoff.*", "sasl.client.callback.handler.class", "sasl.kerberos.*", "sasl.login.*",
        "sasl.oauthbearer.*", "security.providers", "socket.connection.setup.timeout.max.ms",
        "ssl.engine.factory.class", "ssl.keymanager.algorithm", "ssl.protocol", "ssl.provider", "ssl.secure.random.implementation",
        "ssl.trustmanager.algorithm", "value.deserializer", "value.serializer",
    ]

    /// Whether a key that Kafka's clients have changes nothing here.
    static func isIdle(_ key: String) -> Bool { idle.contains { $0 == key || $0.hasSuffix("*") && key.hasPrefix($0.dropLast()) } }
}
