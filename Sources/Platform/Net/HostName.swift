import Glibc

/// This machine's name.
public enum HostName {
    /// As the kernel has it; `localhost` where it has none.
    public static var short: String {
        var buffer = [CChar](repeating: 0, count: 256)
        let found = buffer.withUnsafeMutableBufferPointer { text -> String? in
            guard let base = text.baseAddress, gethostname(base, text.count - 1) == 0 else { return nil }
            return String(cString: base)
        }
        return found.flatMap { $0.isEmpty ? nil : $0 } ?? "localhost"
    }

    /// With the domain, where the resolver knows one. Looks the name up: blocks, not for event loops that serve.
    public static var full: String {
        let name = short
        var hints = addrinfo()
        hints.ai_flags = AI_CANONNAME
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(name, nil, &hints, &list) == 0, let first = list else { return name }
        defer { freeaddrinfo(first) }
        guard let canonical = first.pointee.ai_canonname else { return name }
        return String(cString: canonical)
    }
}
