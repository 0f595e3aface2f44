import CommandLine
import Testing

@testable import JMX

/// Names, addresses and numbers, by what Java 17 says of the same texts.
@Suite struct NamesTests {
    @Test("a wrong name is refused in Java's words", arguments: [
        ("foo", "Key properties cannot be empty"), ("a:b", "Unterminated key property part"), (":", "Key properties cannot be empty"),
        ("a:b=c,b=d", "key `b' already defined"), ("a:=c", "Invalid key (empty)"), ("a:b=c,", "Invalid ending comma"),
        ("a:b=\"x", "Unterminated quoted value"), ("a:*,*", "Cannot have several '*' characters in pattern property list"),
        ("a:b\n=c", "Invalid character '\\n' in key part of property"), ("a:b=c=d", "Invalid character '=' in value part of property"),
        ("a:b=c:d", "Invalid character ':' in value part of property"), ("a:b=\"x\"y", "Invalid ending character `y'"),
        ("a:b=\"x\\z\"", "Invalid escape sequence '\\z' in quoted value"), ("a:b*=c", "Invalid character '*' in key part of property"),
        ("a\n:b=c", "Invalid character '\\n' in domain name"), ("a:b=c,,d=e", "Invalid character ',' in key part of property"),
        ("a:b=x\"y", "Invalid character '\"' in value part of property"),
    ])
    func aWrongNameIsRefusedInJavaSWords(_ text: String, _ reason: String) {
        #expect { _ = try ObjectName(text) } throws: { "\($0)" == reason }
    }

    @Test("a name has one canonical form and may be a pattern", arguments: [
        ("", "*:*", true), ("*:*", "*:*", true), ("a:*", "a:*", true), ("a:b=", "a:b=", false), ("a:b=*", "a:b=*", true),
        ("a:b=c,*", "a:b=c,*", true), ("a:b=c,*,d=e", "a:b=c,d=e,*", true),
        ("kafka.server:type=X,name=Y", "kafka.server:name=Y,type=X", false), ("a:b=x*y", "a:b=x*y", true), ("a:b=?", "a:b=?", true),
        (":b=c", ":b=c", false), ("a:b=\"*\"", "a:b=\"*\"", true), ("a:b=\"\\*\"", "a:b=\"\\*\"", false), ("//x:b=c", "//x:b=c", false),
    ])
    func aNameHasOneCanonicalFormAndMayBeAPattern(_ text: String, _ canonical: String, _ isPattern: Bool) throws {
        let name = try ObjectName(text)
        #expect(name.canonical == canonical && name.isPattern == isPattern)
    }

    @Test("an address names the registry") func anAddressNamesTheRegistry() throws {
        let usual = try JMXServiceURL("service:jmx:rmi:///jndi/rmi://:9999/jmxrmi")
        #expect(usual.host == "localhost" && usual.port == 9999 && usual.name == "jmxrmi")
        let six = try JMXServiceURL("SERVICE:JMX:RMI://other:1/jndi/rmi://[::1]/a/b")
        #expect(six.host == "::1" && six.port == 1099 && six.name == "a/b")
        #expect("\(six)" == "service:jmx:rmi://other:1/jndi/rmi://[::1]/a/b")
    }

    @Test("a wrong address is refused", arguments: [
        ("foo", "Service URL must start with service:jmx:"), ("service:jmx:rmi", "Missing \"://\" after protocol name"),
        ("service:jmx:iiop:///jndi/x", "Unsupported protocol: iiop"), ("service:jmx:rmi:///jndi/rmi://h:x/y", "'x' is no port"),
        ("service:jmx:rmi:///jndi/rmi://h:99999/y", "'99999' is no port"), ("service:jmx:rmi://", "the address names no registry"),
        ("service:jmx:rmi:///jndi/rmi://h:1/", "the address names nothing in the registry"),
        ("service:jmx:rmi:///stub/rO0=", "addresses with a stub"),
    ])
    func aWrongAddressIsRefused(_ text: String, _ reason: String) {
        #expect { _ = try JMXServiceURL(text) } throws: { "\($0)".hasPrefix(reason) }
    }

    @Test("numbers look as in Java", arguments: [
        (0, "0.0"), (-0.0, "-0.0"), (1, "1.0"), (1e7, "1.0E7"), (9_999_999, "9999999.0"), (1e-3, "0.001"), (9.99e-4, "9.99E-4"),
        (1e21, "1.0E21"), (1.5e300, "1.5E300"), (0.1 + 0.2, "0.30000000000000004"), (123_456_789.125, "1.23456789125E8"), (2e-3, "0.002"),
        (.leastNonzeroMagnitude, "4.9E-324"), (.nan, "NaN"), (.infinity, "Infinity"), (-.infinity, "-Infinity"), (100, "100.0"),
        (12_345_678, "1.2345678E7"), (1e16, "1.0E16"), (3.3333333333333335E-5, "3.3333333333333335E-5"), (-2.5, "-2.5"),
    ] as [(Double, String)])
    func numbersLookAsInJava(_ number: Double, _ text: String) {
        #expect(JavaNumber.text(number) == text)
    }
}
