import Testing
import ZooKeeperProto

@Suite struct ZnodePathTests {
    @Test func goodPathsAreTaken() {
        for path in ["/", "/a", "/a/b", "/a.b", "/...", "/.a", "/a b", "/ä", "/a/..b"] {
            #expect(ZnodePath.problem(path) == nil, "\(path)")
        }
        #expect(ZnodePath.problem("/a/", isSequential: true) == nil)
    }

    @Test func badPathsAreToldAsZooKeeperTellsThem() {
        #expect(ZnodePath.problem(nil) == "Path cannot be null")
        #expect(ZnodePath.problem("") == "Path length must be > 0")
        #expect(ZnodePath.problem("a") == "Path must start with / character")
        #expect(ZnodePath.problem("/a/") == "Path must not end with / character")
        #expect(ZnodePath.problem("/a//b") == "Invalid path string \"/a//b\" caused by empty node name specified @3")
        #expect(ZnodePath.problem("/a/../b") == "Invalid path string \"/a/../b\" caused by relative paths not allowed @4")
        #expect(ZnodePath.problem("/a/./b") == "Invalid path string \"/a/./b\" caused by relative paths not allowed @3")
        #expect(ZnodePath.problem("/a\u{0}") == "Invalid path string \"/a\u{0}\" caused by null character not allowed @2")
        #expect(ZnodePath.problem("/a\u{1}")?.hasSuffix("invalid character @2") == true)
        #expect(ZnodePath.problem("/😀")?.hasSuffix("invalid character @1") == true)
    }

    @Test func sequentialNamesHaveTenCharacters() {
        #expect(ZnodePath.sequential("/a-", 7) == "/a-0000000007")
        #expect(ZnodePath.sequential("", .max) == "2147483647")
        #expect(ZnodePath.sequential("", -1) == "-000000001")
        #expect(ZnodePath.sequential("", .min) == "-2147483648")
    }

    @Test func pathsComeApartAndTogether() {
        #expect(ZnodePath.parent("/a/b") == "/a")
        #expect(ZnodePath.parent("/a") == "/")
        #expect(ZnodePath.parent("/") == nil)
        #expect(ZnodePath.name("/a/b") == "b")
        #expect(ZnodePath.child("/", "a") == "/a")
        #expect(ZnodePath.child("/a", "b") == "/a/b")
    }
}
