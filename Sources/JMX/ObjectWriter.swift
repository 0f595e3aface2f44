import Platform

/// Writes the few serialised objects that a client of JMX sends. Every object is described anew or by the handle of an
/// equal description before it, as a Java program writes it.
struct ObjectWriter {
    private var buffer = ByteBuffer(capacity: 512)
    /// Handles of the descriptions and type texts so far.
    private var handles: [String: Int32] = [:]
    private var next: Int32 = 0

    private typealias Mark = ObjectReader.Mark

    init() {
        buffer.append(bigEndian: Mark.magic)
        buffer.append(bigEndian: Mark.version)
    }

    mutating func finish() -> Bytes { buffer.finish() }

    mutating func block(_ body: (inout ByteBuffer) -> Void) {
        buffer.append(Mark.blockData)
        let at = buffer.count
        buffer.append(UInt8(0))
        body(&buffer)
        buffer.set(UInt8(truncatingIfNeeded: buffer.count - at - 1), at: at)
    }

    mutating func null() { buffer.append(Mark.null) }

    mutating func string(_ text: String) {
        var bytes = ByteBuffer(capacity: text.utf8.count)
        ModifiedUTF8.append(text, to: &bytes)
        if bytes.count <= Int(UInt16.max) {
            buffer.append(Mark.string)
            buffer.append(bigEndian: UInt16(bytes.count))
        } else {
            buffer.append(Mark.longString)
            buffer.appendInt64(Int64(bytes.count))
        }
        buffer.append(bytes.finish())
        next += 1
    }

    mutating func strings(_ texts: [String]) {
        buffer.append(Mark.array)
        describe("[Ljava.lang.String;", 0xadd2_56e7_e91d_7b47)
        next += 1
        buffer.appendInt32(Int32(texts.count))
        for text in texts { string(text) }
    }

    /// `javax.management.ObjectName`, whose own method writes the name.
    mutating func objectName(_ name: String) {
        buffer.append(Mark.object)
        describe("javax.management.ObjectName", 0x0f03_a71b_eb6d_15cf, flags: JavaClass.isSerializable | JavaClass.hasWriteMethod)
        next += 1
        string(name)
        buffer.append(Mark.endBlockData)
    }

    /// What `DGC.dirty` takes: the objects that are held, a number that grows, and the lease asked for.
    mutating func dirty(_ objects: [RemoteReference.ID], sequence: Int64, leaseMs: Int64, machine: RemoteReference.UID) {
        buffer.append(Mark.array)
        describe("[Ljava.rmi.server.ObjID;", 0x8713_00b8_d02c_647e)
        next += 1
        buffer.appendInt32(Int32(objects.count))
        for object in objects {
            buffer.append(Mark.object)
            describe("java.rmi.server.ObjID", 0xa75e_fa12_8ddc_e55c, [("J", "objNum", nil), ("L", "space", "Ljava/rmi/server/UID;")])
            next += 1
            buffer.appendInt64(object.number)
            uid(object.space)
        }
        block { $0.appendInt64(sequence) }
        buffer.append(Mark.object)
        describe("java.rmi.dgc.Lease", 0xb0b5_e266_0c4a_dc34, [("J", "value", nil), ("L", "vmid", "Ljava/rmi/dgc/VMID;")])
        next += 1
        buffer.appendInt64(leaseMs)
        buffer.append(Mark.object)
        describe("java.rmi.dgc.VMID", 0xf886_5baf_a4a5_6db6, [("[", "addr", "[B"), ("L", "uid", "Ljava/rmi/server/UID;")])
        next += 1
        buffer.append(Mark.array)
        describe("[B", 0xacf3_17f8_0608_54e0)
        next += 1
        buffer.appendInt32(8)
        buffer.append(bigEndian: UInt64.random(in: .min ... .max))
        uid(machine)
    }

    private mutating func uid(_ uid: RemoteReference.UID) {
        buffer.append(Mark.object)
        describe("java.rmi.server.UID", 0x0f12_700d_bf36_4f12, [("S", "count", nil), ("J", "time", nil), ("I", "unique", nil)])
        next += 1
        buffer.appendInt16(uid.count)
        buffer.appendInt64(uid.time)
        buffer.appendInt32(uid.unique)
    }

    private mutating func describe(
        _ name: String, _ serialVersion: UInt64, _ fields: [(type: Unicode.Scalar, name: String, of: String?)] = [],
        flags: UInt8 = JavaClass.isSerializable
    ) {
        if reference(name) { return }
        buffer.append(Mark.classDescription)
        text(name)
        buffer.append(bigEndian: serialVersion)
        remember(name)
        buffer.append(flags)
        buffer.append(bigEndian: UInt16(fields.count))
        for field in fields {
            buffer.append(UInt8(truncatingIfNeeded: field.type.value))
            text(field.name)
            // A type's text is an object too; it is told from a class of the same name by the colon.
            guard let type = field.of, !reference(":" + type) else { continue }
            string(type)
            handles[":" + type] = next - 1
        }
        // RMI's note on where to load the class from: nowhere.
        null()
        buffer.append(Mark.endBlockData)
        null()
    }

    private mutating func reference(_ name: String) -> Bool {
        guard let handle = handles[name] else { return false }
        buffer.append(Mark.reference)
        buffer.appendInt32(Mark.base + handle)
        return true
    }

    private mutating func remember(_ name: String) {
        handles[name] = next
        next += 1
    }

    private mutating func text(_ text: String) {
        buffer.append(bigEndian: UInt16(text.utf8.count))
        buffer.append(utf8: text)
    }
}
