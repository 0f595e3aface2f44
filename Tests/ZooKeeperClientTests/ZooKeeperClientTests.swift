import Platform
import Testing
import ZooKeeperClient
import ZooKeeperProto

@Suite struct ZooKeeperConnectStringTests {
    @Test("Hosts, ports and the chroot are read; without a port it is 2181") func reading() throws {
        let address = try ZooKeeperConnectString("a:1,b, [::1]:3/kafka/east")
        #expect(address.servers.map(\.description) == ["a:1", "b:2181", "[::1]:3"])
        #expect(address.chroot == "/kafka/east")
        #expect(try ZooKeeperConnectString("localhost:2181/").chroot == "")
    }

    @Test("What is no address is refused with the part that is wrong", arguments: [
        ("", "no host"), ("a:port", "a:port is not HOST:PORT"), ("a:70000", "a:70000"), ("a:1/b//c", "empty node name"), (":2181", "is not HOST:PORT"),
    ]) func refusing(text: String, part: String) {
        #expect {
            try ZooKeeperConnectString(text)
        } throws: { "\($0)".contains(part) }
    }
}
