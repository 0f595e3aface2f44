import ZooKeeperProto

/// Who may do what: the schemes world, auth, ip, digest, x509, sasl and super.
struct AccessControl: Sendable {
    /// `user:base64(sha1(user:password))` of the super user; nil for none.
    var superDigest: String?
    /// Everybody may do everything.
    var skipACL = false

    /// The id a user and password of the scheme `digest` are: `user:base64(sha1(user:password))`.
    static func digestID(_ userAndPassword: String) -> String {
        let user = userAndPassword.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)[0]
        return "\(user):\(Base64.encode(SHA1.digest(Array(userAndPassword.utf8))))"
    }

    /// - Throws: noAuth where no entry of `acl` gives `permission` to one of `identities`.
    func check(_ acl: [ACL], _ permission: Int32, _ identities: [Id], path: String?) throws(ZooKeeperError) {
        if skipACL || acl.isEmpty { return }
        for entry in acl where entry.perms & permission != 0 && entry.id == .anyone { return }
        if identities.contains(where: { $0.scheme == "super" }) { return }
        for entry in acl where entry.perms & permission != 0 {
            for identity in identities where identity.scheme == entry.id.scheme && matches(identity, entry.id.id ?? "") {
                return
            }
        }
        throw ZooKeeperError(.noAuth, path: path)
    }

    func allows(_ acl: [ACL], _ permission: Int32, _ identities: [Id]) -> Bool {
        do {
            try check(acl, permission, identities, path: nil)
            return true
        } catch {
            return false
        }
    }

    private func matches(_ identity: Id, _ expression: String) -> Bool {
        guard let id = identity.id else { return false }
        switch identity.scheme {
        case "ip": return IPAddress.matches(id, expression)
        case "digest", "x509", "sasl": return id == expression
        default: return false
        }
    }

    /// The ACL to keep for one that a client sent: `auth` becomes those the client is, doubles go.
    /// - Throws: invalidACL.
    func resolve(_ acl: [ACL]?, _ identities: [Id], path: String) throws(ZooKeeperError) -> [ACL] {
        var result: [ACL] = []
        var seen: Set<ACL> = []
        for entry in acl ?? [] where seen.insert(entry).inserted {
            guard let scheme = entry.id.scheme else { throw ZooKeeperError(.invalidACL, path: path) }
            if entry.id == .anyone {
                result.append(entry)
            } else if scheme == "auth" {
                let proven = identities.filter { ["digest", "x509", "sasl"].contains($0.scheme) }
                if proven.isEmpty { throw ZooKeeperError(.invalidACL, path: path) }
                result += proven.map { ACL(perms: entry.perms, id: $0) }
            } else {
                guard isValid(scheme, entry.id.id ?? "") else { throw ZooKeeperError(.invalidACL, path: path) }
                result.append(entry)
            }
        }
        if result.isEmpty { throw ZooKeeperError(.invalidACL, path: path) }
        return result
    }

    private func isValid(_ scheme: String, _ id: String) -> Bool {
        switch scheme {
        case "digest": id.split(separator: ":", omittingEmptySubsequences: false).count == 2
        case "ip": IPAddress.isValid(id)
        case "x509": id.contains("=")
        case "sasl": !id.isEmpty
        default: false
        }
    }

    /// What an addAuth brings the connection; nil where it is refused.
    func identities(scheme: String?, credentials: String, peer: String) -> [Id]? {
        switch scheme {
        case "digest":
            let id = AccessControl.digestID(credentials)
            let own = Id(scheme: "digest", id: id)
            return id == superDigest ? [Id(scheme: "super", id: ""), own] : [own]
        case "ip": return [Id(scheme: "ip", id: peer)]
        default: return nil
        }
    }

    /// The ACL as those see it who may not administer the node: without password hashes.
    static func masked(_ acl: [ACL]) -> [ACL] {
        acl.map { entry in
            guard entry.id.scheme == "digest", let id = entry.id.id else { return entry }
            let user = id.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)[0]
            return ACL(perms: entry.perms, id: Id(scheme: "digest", id: id.contains(":") ? "\(user):x" : id))
        }
    }
}
