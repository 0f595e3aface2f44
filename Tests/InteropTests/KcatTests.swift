import Glibc
import Platform
import Testing

private let hasKcat = (try? Programs.shell("command -v kcat").status) == 0

/// Debian's kcat (librdkafka) against ftk-broker.
@Suite("kcat", .enabled(if: hasKcat, "kcat is not installed"), .serialized)
struct KcatTests {
    @Test("lists the cluster, produces and consumes with keys, in each of its codecs, by offset, by time and idempotently")
    func producesAndConsumes() throws {
        let cluster = try TestCluster()
        let kcat = "timeout 60 kcat -b \(cluster.bootstrap)"
        #expect(try cluster.run("ftk topics --create --topic t --partitions 2").status == 0)
        let listed = try cluster.run("\(kcat) -L").output
        #expect(listed.contains("broker 1 at 127.0.0.1:\(cluster.brokerPort) (controller)") && listed.contains("topic \"t\" with 2 partitions"), "\(listed)")
        try cluster.run("for i in $(seq 1000); do echo key-$i:value-$i; done > in; sort in > sorted")
        for codec in ["none", "gzip", "snappy", "lz4", "zstd"] {
            try cluster.run("ftk topics --create --topic \(codec) --partitions 3")
            let sent = try cluster.run("\(kcat) -P -t \(codec) -K : -z \(codec) < in")
            #expect(sent.status == 0, "\(codec): \(sent.error)")
            let read = try cluster.run("\(kcat) -C -t \(codec) -K : -o beginning -e -q | sort > out; cmp sorted out")
            #expect(read.status == 0, "\(codec): \(read.output) \(read.error)")
            let ours = try cluster.run(
                "ftk console-consumer --topic \(codec) --from-beginning --property print.key=true --property key.separator=: --max-messages 1000 | sort > out; cmp sorted out")
            #expect(ours.status == 0, "\(codec): \(ours.output) \(ours.error)")
        }
        #expect(try cluster.run("\(kcat) -P -t t -p 1 -X enable.idempotence=true < in").status == 0)
        #expect(try cluster.run("\(kcat) -C -t t -p 1 -o 990 -e -q -f '%o %s\\n' | head -1").output == "990 key-991:value-991\n")
        #expect(try cluster.run("\(kcat) -C -t t -p 1 -o -3 -e -q | wc -l").output.filter(\.isNumber) == "3")
        #expect(try cluster.run("\(kcat) -Q -t t:1:0").output.contains("offset 0"))
        #expect(try cluster.run("\(kcat) -Q -t t:1:-1").output.contains("offset 1000"))
        #expect(cluster.brokerLog.split(separator: "\n").filter { $0.contains(" ERROR ") }.isEmpty)
    }

    @Test("is a member of a group: two share the partitions, offsets are committed")
    func groups() throws {
        let cluster = try TestCluster()
        let kcat = "timeout 60 kcat -b \(cluster.bootstrap)"
        // Without a key librdkafka keeps to one partition for 10 ms, in which all records fit.
        try cluster.run(
            "ftk topics --create --topic t --partitions 4; for p in 0 1 2 3; do seq $((p * 250 + 1)) $((p * 250 + 250)) | \(kcat) -P -t t -p $p; done")
        let both = try cluster.run("""
            \(kcat) -q -X auto.offset.reset=earliest -G g t > a 2> a.err & a=$!
            \(kcat) -q -X auto.offset.reset=earliest -G g t > b 2> b.err & b=$!
            i=0; until [ "$(cat a b | sort -n | uniq | wc -l)" -ge 1000 ]; do i=$((i+1)); [ $i -lt 400 ] || break; sleep 0.05; done
            i=0; until [ "$(ftk consumer-groups --describe --group g --members 2> members.err | grep -c '^g ')" = 2 ]; do i=$((i+1)); [ $i -lt 400 ] || break; sleep 0.05; done
            ftk consumer-groups --describe --group g --state > state
            kill $a $b; wait $a $b; cat a b | sort -n | uniq | wc -l
            """)
        #expect(both.output.filter(\.isNumber) == "1000", "\(both)")
        #expect(try cluster.run("cat state").output.contains("Stable"))
        let rows = try cluster.run("ftk consumer-groups --describe --group g").output.split(separator: "\n").filter { $0.hasPrefix("g ") }
        #expect(rows.count == 4 && rows.allSatisfy { $0.split(separator: " ")[5] == "0" }, "\(rows)")
    }
}
