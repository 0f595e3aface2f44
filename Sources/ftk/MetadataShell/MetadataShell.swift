import CommandLine
import Platform

/// The commands of the metadata shell on a tree that does not change.
struct MetadataShell {
    /// One command: what it says of itself, and its words.
    struct Verb {
        let name: String
        let purpose: String
        /// Behind the name in its usage.
        let usage: String
        let words: ClosedRange<Int>
        /// What its words are; nil where it has none.
        let word: (name: String, help: String)?
        /// Whether it needs somebody who types.
        let isOfShell: Bool
    }

    static let verbs = [
        Verb(
            name: "cat", purpose: "Show the contents of metadata files.", usage: "targets [targets ...]", words: 1...Int.max,
            word: ("targets", "The metadata files to display."), isOfShell: false),
        Verb(
            name: "cd", purpose: "Set the current working directory.", usage: "[target]", words: 0...1,
            word: ("target", "The directory to change to."), isOfShell: true),
        Verb(name: "exit", purpose: "Exit the metadata shell.", usage: "", words: 0...0, word: nil, isOfShell: true),
        Verb(
            name: "find", purpose: "Search for nodes in the directory hierarchy.", usage: "[paths [paths ...]]", words: 0...Int.max,
            word: ("paths", "The paths to start at."), isOfShell: false),
        Verb(name: "help", purpose: "Display this help message.", usage: "", words: 0...0, word: nil, isOfShell: true),
        Verb(
            name: "history", purpose: "Print command history.", usage: "[numEntriesToShow]", words: 0...1,
            word: ("numEntriesToShow", "The number of entries to show."), isOfShell: true),
        Verb(
            name: "ls", purpose: "List metadata nodes.", usage: "[targets [targets ...]]", words: 0...Int.max,
            word: ("targets", "The metadata node paths to list."), isOfShell: false),
        Verb(
            name: "man", purpose: "Show the help text for a specific command.", usage: "cmd", words: 1...1,
            word: ("cmd", "The command to get help text for."), isOfShell: true),
        Verb(name: "pwd", purpose: "Print the current working directory.", usage: "", words: 0...0, word: nil, isOfShell: true),
        Verb(
            name: "tree", purpose: "Show the contents of metadata nodes in a tree structure.", usage: "targets [targets ...]",
            words: 1...Int.max, word: ("targets", "The metadata nodes to display."), isOfShell: false),
    ]

    let root: MetadataNode
    let out: Output
    /// Whether somebody types, or lines come in his stead.
    let isInteractive: Bool
    /// Where results that name no node go: stdout as the script has it, or stderr.
    let tellsOnStdout: Bool
    /// Characters a line; nil where the output is no terminal.
    var screenWidth: Int?
    private var folder: [String] = []
    private var history: [String] = []
    private(set) var isOver = false
    private(set) var failed = false

    init(_ root: MetadataNode, out: Output, isInteractive: Bool, tellsOnStdout: Bool, screenWidth: Int?) {
        self.root = root
        self.out = out
        self.isInteractive = isInteractive
        self.tellsOnStdout = tellsOnStdout
        self.screenWidth = screenWidth
    }

    /// One line of whoever types.
    mutating func run(line: String) throws {
        let words = ZkWords.split(line)
        if !words.isEmpty { history.append(line) }
        try run(words)
    }

    mutating func run(_ words: [String]) throws {
        var words = words
        while words.last == "" { words.removeLast() }
        guard let name = words.first else { return }
        let known = Self.verbs.filter { isInteractive || !$0.isOfShell }
        guard let verb = known.first(where: { $0.name == name }) else {
            let near = known.filter { $0.name.hasPrefix(name) }
            if near.count == 1 { return tell("invalid choice: '\(name)': did you mean '\(near[0].name)'?") }
            return tell("invalid choice: '\(name)' (choose from \(known.map { "'\($0.name)'" }.joined(separator: ", ")))")
        }
        let targets = Array(words.dropFirst())
        if let option = targets.first(where: { $0.hasPrefix("-") && $0.count > 1 && Int($0) == nil }) { return tell("unrecognized arguments: '\(option)'") }
        if targets.count < verb.words.lowerBound { return tell("too few arguments") }
        if targets.count > verb.words.upperBound { return tell("unrecognized arguments: '\(targets[verb.words.upperBound])'") }
        switch name {
        case "cat": for target in targets { try cat(target) }
        case "cd": try change(to: targets.first ?? "/")
        case "exit": isOver = true
        case "find": for target in paths(targets) { try find(target) }
        case "help": help()
        case "history": try show(history: targets.first)
        case "ls": try list(paths(targets))
        case "man": man(targets[0])
        case "pwd": row(folder, nil, text: "/" + folder.joined(separator: "/"))
        default: for target in targets { try tree(target) }
        }
    }

    private mutating func tell(_ sentence: String) {
        failed = true
        if tellsOnStdout { out.line(sentence) } else { out.problem(sentence) }
    }

    private func paths(_ targets: [String]) -> [String] {
        let given = targets.filter { !$0.isEmpty }
        return given.isEmpty ? ["."] : given
    }

    private func nodes(_ target: String) throws -> [(path: [String], node: MetadataNode)] {
        try root.find(MetadataNode.words(target.hasPrefix("/") ? target : folder.joined(separator: "/") + "/" + target))
    }

    /// A node as a row, or the text that stands for it.
    private func row(_ path: [String], _ node: MetadataNode?, content: String? = nil, text: String) {
        var members: [(String, JSON)] = [
            ("path", .string("/" + path.joined(separator: "/"))), ("type", .string(node?.isFolder == false ? "file" : "folder")),
        ]
        if let content { members.append(("content", .string(content))) }
        out.row("metadata-nodes", .object(members), text: text)
    }

    /// A folder's nodes, or the file.
    private func rows(_ path: [String], _ node: MetadataNode) {
        guard node.isFolder else { return row(path, node, text: "") }
        for name in node.names { row(path + [name], node.child(name), text: "") }
    }

    // MARK: Commands

    private mutating func cat(_ target: String) throws {
        let found = try nodes(target)
        if found.isEmpty { tell("cat: \(target): No such file or directory.") }
        for (path, node) in found {
            if case .file(let text) = node { row(path, node, content: text, text: text) } else { tell("cat: \(target): Is a directory") }
        }
    }

    private mutating func change(to target: String) throws {
        let found = try nodes(target)
        if found.isEmpty { tell("cd: \(target): no such directory.") }
        for (path, node) in found {
            if node.isFolder { folder = path } else { tell("cd: \(target): not a directory.") }
        }
    }

    private mutating func find(_ target: String) throws {
        let found = try nodes(target)
        if found.isEmpty { tell("find: \(target): no such file or directory.") }
        for (path, node) in found { walk(node, path, target) }
    }

    /// - Parameter shown: the path as it is printed, which begins as it was given.
    private func walk(_ node: MetadataNode, _ path: [String], _ shown: String) {
        row(path, node, text: shown)
        for name in node.names {
            if let child = node.child(name) { walk(child, path + [name], shown == "/" ? shown + name : shown + "/" + name) }
        }
    }

    private mutating func tree(_ target: String) throws {
        let found = try nodes(target)
        if found.isEmpty { tell("tree: \(target): No such file or directory.") }
        for (path, node) in found { branch(node, path, 0) }
    }

    private func branch(_ node: MetadataNode, _ path: [String], _ depth: Int) {
        let indent = String(repeating: "  ", count: depth)
        if case .file(let text) = node { row(path, node, content: text, text: indent + text) }
        for name in node.names {
            out.textLine("\(indent)\(name):")
            if let child = node.child(name) { branch(child, path + [name], depth + 1) }
        }
    }

    private mutating func list(_ targets: [String]) throws {
        var files: [String] = []
        var folders: [(name: String, names: [String])] = []
        for target in targets {
            let found = try nodes(target)
            if found.isEmpty { tell("ls: \(target): no such file or directory.") }
            for (path, node) in found {
                if out.format != .text { rows(path, node) }
                if node.isFolder { folders.append((path.last ?? "/", node.names)) } else { files.append(path.last ?? "/") }
            }
        }
        guard out.format == .text else { return }
        entries(files, intro: nil)
        var isFirst = files.isEmpty
        for folder in folders where !folder.names.isEmpty || folders.count > 1 {
            let needsIntro = !files.isEmpty || folders.count > 1
            entries(folder.names, intro: needsIntro ? (isFirst ? "" : "\n") + folder.name + ":" : nil)
            isFirst = false
        }
    }

    /// In as many columns as fit the screen; one a line where there is none.
    private func entries(_ names: [String], intro: String?) {
        guard !names.isEmpty else { return }
        if let intro { out.line(intro) }
        var lines = names.count
        var widths = [0]
        if let screenWidth {
            for columns in stride(from: max(1, screenWidth / 4), to: 1, by: -1) {
                let rows = (names.count + columns - 1) / columns
                let sizes = (0..<columns).map { column in
                    names.dropFirst(column * rows).prefix(rows).map { $0.utf16.count + 2 }.max() ?? 0
                }
                if sizes.last != 0, sizes.reduce(0, +) <= screenWidth {
                    (lines, widths) = (rows, sizes)
                    break
                }
            }
        }
        for line in 0..<lines {
            var text = ""
            for (column, width) in widths.enumerated() where line + column * lines < names.count {
                let name = names[line + column * lines]
                text += column < widths.count - 1 ? name.padded(width) : name
            }
            out.line(text)
        }
    }

    private mutating func show(history wanted: String?) throws {
        var count = Int.max
        if let wanted {
            guard let number = Int32(wanted) else {
                return tell("argument numEntriesToShow: could not convert '\(wanted)' to Integer (For input string: \"\(wanted)\")")
            }
            count = max(0, Int(number))
        }
        let first = max(0, history.count - min(count, history.count))
        for (index, line) in history.enumerated().dropFirst(first) {
            let number = "\(index)"
            out.line(String(repeating: " ", count: max(0, 5 - number.count)) + number + "  " + line)
        }
    }

    private func help() {
        let names = Self.verbs.map(\.name).joined(separator: ",")
        out.line("Welcome to the Apache Kafka metadata shell.\n\nusage:  {\(names)} ...\n\npositional arguments:\n  {\(names)}")
        for verb in Self.verbs {
            // The last one is too long for a line of the script's, which fills its lines up with blanks.
            let text = verb.name == "tree"
                ? "Show the contents  of  metadata  nodes  in  a tree\n" + String(repeating: " ", count: 25) + "structure." : verb.purpose
            out.line("    " + verb.name.padded(21) + text)
        }
    }

    private mutating func man(_ name: String) {
        guard let verb = Self.verbs.first(where: { $0.name == name }) else {
            return tell("man: unknown command \(name). Type help to get a list of commands.")
        }
        out.line("\(name): \(verb.purpose)\n\nusage: \(name)" + (verb.usage.isEmpty ? "" : " \(verb.usage)"))
        if let word = verb.word { out.line("\npositional arguments:\n  \(word.name.padded(23))\(word.help)") }
    }

    /// How a word that is being typed can go on.
    func completions(_ line: String, _ word: String) -> [String] {
        if !line.contains(where: \.isWhitespace) { return Self.verbs.map(\.name).filter { $0.hasPrefix(word) } }
        let slash = word.lastIndex(of: "/")
        let head = slash.map { String(word[...$0]) } ?? ""
        let tail = slash.map { word[word.index(after: $0)...] } ?? word[...]
        let place = MetadataNode.words(head.hasPrefix("/") ? head : folder.joined(separator: "/") + "/" + head)
        guard let node = try? root.find(place).first?.node else { return [] }
        return node.names.filter { $0.hasPrefix(tail) }.map { head + $0 + (node.child($0)?.isFolder == true ? "/" : "") }
    }
}
