import Testing
import ZooKeeperProto

@testable import ZooKeeperStore

@Suite struct SecurityTests {
    private func hex(_ bytes: [UInt8]) -> String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }

    @Test func digestsAreThoseOfTheStandards() {
        let long = Array("12345678901234567890123456789012345678901234567890123456789012345678901234567890".utf8)
        #expect(hex(SHA1.digest([])) == "da39a3ee5e6b4b0d3255bfef95601890afd80709")
        #expect(hex(SHA1.digest(Array("abc".utf8))) == "a9993e364706816aba3e25717850c26c9cd0d89d")
        #expect(hex(SHA1.digest(long)) == "50abf5706a150990a08b2c5ea40fa0e585554732")
        #expect(MD5.hex([]) == "d41d8cd98f00b204e9800998ecf8427e")
        #expect(MD5.hex(Array("abc".utf8)) == "900150983cd24fb0d6963f7d28e17f72")
        #expect(MD5.hex(long) == "57edf4a22be3c955ac49da2e2107b67a")
        #expect(Base64.encode(Array("Man".utf8)) == "TWFu")
        #expect(Base64.encode(Array("Ma".utf8)) == "TWE=")
        #expect(Base64.encode(Array("M".utf8)) == "TQ==")
    }

    @Test func anIdOfTheSchemeDigestIsAsZooKeeperMakesIt() {
        #expect(AccessControl.digestID("bob:secret") == "bob:fyVmFCwVbTJYrznoSu1koqYEYF0=")
        #expect(AccessControl.digestID("super:superpw") == "super:g9oN2HttPfn8MMWJZ2r45Np/LIA=")
    }

    @Test func aSASLResponseIsCheckedAgainstTheChallenge() {
        // The exchange of RFC 2831, with this server's service name.
        let login = SASLDigest(nonce: "OA6MG9tEQGm2hh")
        let fields = "username=\"chris\",realm=\"elwood.innosoft.com\",nonce=\"OA6MG9tEQGm2hh\",nc=00000001,cnonce=\"OA6MHXh6VqTrRk\""
        let uri = ",digest-uri=\"zookeeper/zk-sasl-md5\",qop=auth,response="
        guard case .failed(let reason) = login.evaluate("\(fields)\(uri)0", users: ["chris": "secret"]) else {
            Issue.record("a wrong response was taken")
            return
        }
        #expect(reason == "the password of chris is wrong")
        let unknown = login.evaluate("\(fields)\(uri)0", users: [:])
        #expect(unknown == .failed("the user chris is not known"))
        #expect(login.evaluate("=,=", users: [:]) != login.evaluate("", users: ["": ""]))
        #expect(DigestMD5.fields("a=1,b=\"x,\\\"y\",c=") == ["a": "1", "b": "x,\"y", "c": ""])
    }

    @Test func addressesMatchByTheirFirstBits() {
        #expect(IPAddress.matches("10.1.2.3", "10.0.0.0/8"))
        #expect(!IPAddress.matches("11.1.2.3", "10.0.0.0/8"))
        #expect(IPAddress.matches("10.1.2.3", "10.1.2.3"))
        #expect(IPAddress.matches("10.1.2.3", "0.0.0.0/0"))
        #expect(!IPAddress.matches("10.1.2.3", "10.1.2.2/32"))
        #expect(IPAddress.matches("10.1.2.3", "10.1.2.2/31"))
        #expect(IPAddress.matches("2001:db8::1", "2001:db8::/32"))
        #expect(!IPAddress.matches("10.1.2.3", "2001:db8::/32"))
        #expect(IPAddress("::ffff:1.2.3.4")?.bytes.count == 16)
        for bad in ["", "1.2.3", "1.2.3.4.5", "256.1.1.1", "a.b.c.d", "1.2.3.4/33", "1.2.3.4/x", ":::", "1::2::3"] {
            #expect(!IPAddress.isValid(bad), "\(bad)")
        }
    }

    @Test func theSuperUserMayDoEverything() throws {
        let access = AccessControl(superDigest: "super:g9oN2HttPfn8MMWJZ2r45Np/LIA=")
        let identities = try #require(access.identities(scheme: "digest", credentials: "super:superpw", peer: ""))
        let acl = [ACL(perms: Permissions.read, id: Id(scheme: "digest", id: "bob:x"))]
        #expect(access.allows(acl, Permissions.admin, identities))
        #expect(!access.allows(acl, Permissions.admin, access.identities(scheme: "digest", credentials: "super:other", peer: "") ?? []))
    }

    @Test func aSessionsPasswordIsTheOneApacheWouldMake() {
        // Bytes of java.util.Random, seeded with the session's number and ZooKeeper's secret.
        #expect(hex(SessionPassword.of(1).array) == "054cc74a37327db215e702e20c73f005")
        #expect(hex(SessionPassword.of(0x0100_002a_ae26_0000).array) == "782ea112a5ca95711652f47ef6ffb0e5")
    }
}
