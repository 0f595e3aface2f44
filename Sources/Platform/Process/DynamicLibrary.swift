import CPlatform
import Glibc

/// A shared library opened at run time; it stays open until the process ends.
public struct DynamicLibrary: @unchecked Sendable {
    // Sendable: the handle is used by dlsym only, which is safe from any thread.
    private let handle: UnsafeMutableRawPointer
    private let name: String
    private let package: String

    /// The library or a function in it is not there.
    public struct Missing: Error, Sendable, Hashable, CustomStringConvertible {
        public let library: String
        /// The Debian package that has it.
        public let package: String
        /// A function that the library does not have; nil where the library itself is absent.
        public let function: String?

        public var description: String {
            if let function { return "\(library) has no function \(function): it is too old or damaged (package \(package))" }
            return "\(library) is not installed: apt-get install \(package)"
        }
    }

    /// - Parameter package: the Debian package, for the error.
    public init(_ name: String, package: String) throws(Missing) {
        guard let handle = dlopen(name, RTLD_NOW) else { throw Missing(library: name, package: package, function: nil) }
        self.handle = handle
        self.name = name
        self.package = package
    }

    /// A function or variable by its name. `type` must be a C function type (`@convention(c)`) or an unsafe pointer.
    public func symbol<T>(_ symbol: String, as type: T.Type = T.self) throws(Missing) -> T {
        precondition(MemoryLayout<T>.size == MemoryLayout<UnsafeMutableRawPointer>.size, "not a pointer type")
        guard let address = dlsym(handle, symbol) else { throw Missing(library: name, package: package, function: symbol) }
        return unsafeBitCast(address, to: T.self)
    }
}
