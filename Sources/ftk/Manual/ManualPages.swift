import CommandLine
import Platform

/// The manual: `ftk.1` and a page a command, made from the option tables. `ftk --write-manuals FOLDER` (`make generate`) writes them to
/// `man/`; a test expects no difference.
enum ManualPages {
    /// File name and text of every page.
    static func all() -> [(name: String, text: String)] {
        var pages = [overview(), JSONPage.page()]
        for command in CommandTable.all {
            var common: [ManualPage.Section] = []
            if !command.scripts.isEmpty { common.append(.init("SCRIPTS", scripts(command))) }
            if let results = JSONPage.section(command) { common.append(results) }
            common += [commonOptions, exitStatus, seeAlso]
            pages.append(ManualPage.command(command.table, verbs: command.verbs, common: common))
        }
        return pages.map { page in
            ("\(page.name).\(page.section)", page.text(date: Program.releaseDate))
        }
    }

    /// Writes every page into a folder; pages that are left over there are removed.
    static func write(to folder: String) throws {
        try FileSystem.makeDirectories(folder)
        let pages = all()
        for page in pages { try FileSystem.replace("\(folder)/\(page.name)", with: Bytes(utf8: page.text)) }
        let names = Set(pages.map(\.name))
        for name in try FileSystem.list(folder) where (name.hasSuffix(".1") || name.hasSuffix(".7")) && !names.contains(name) {
            try FileSystem.remove("\(folder)/\(name)")
        }
    }

    private static func scripts(_ command: any Command.Type) -> String {
        "Called by one of these names, or as\n.Nm ftk Fl \\-as-script Ar \(command.name) ,\n"
            + "it behaves exactly as that script of Kafka or ZooKeeper:\n.Bl -bullet -compact\n"
            + command.scripts.map { ".It\n\(ManualPage.escape($0))\n" }.joined() + ".El\n"
    }

    private static let commonOptions = ManualPage.Section(
        "COMMON OPTIONS", ManualPage.options(OptionTable("common", purpose: "", options: CommonOptions.all)))

    private static let exitStatus = ManualPage.Section(
        "EXIT STATUS", "0: done.\n1: failed.\n2: wrong usage.\n")

    private static let seeAlso = ManualPage.Section("SEE ALSO", ".Xr ftk 1\n")

    private static func overview() -> ManualPage {
        var commands = ".Bl -tag -width Ds\n"
        for command in CommandTable.all {
            commands += ".It Cm \(command.name)\n" + ManualPage.sentence(command.table.purpose) + "\n"
                + "See\n.Xr ftk-\(command.name) 1 .\n"
        }
        commands += ".El\n"
        var differences = "As plain\n.Nm ,\nresults go to stdout and everything else to stderr, and the exit status can be trusted.\n"
            + "Called as a script it does what the script does:\n.Bl -tag -width Ds\n"
        for difference in ScriptDifference.allCases {
            let row = difference.row
            differences += ".It \(ManualPage.escape(row.commands))\n" + ManualPage.sentence("Script: \(row.script)")
                + "\n.Pp\n" + ManualPage.sentence("Plain: \(row.plain)") + "\n"
        }
        differences += ".El\n"
        let environment = """
            .Bl -tag -width Ds
            .It Ev FTK_BOOTSTRAP_SERVERS
            Brokers to make first contact with, where no option names them.
            .It Ev FTK_ZOOKEEPER
            ZooKeeper servers, where no option names them.
            .It Ev FTK_TOPIC
            Topic of the console consumer, where no option names it.
            .It Ev NO_COLOR
            No colour, also on a terminal.
            .It Ev EDITOR
            What
            .Nm ftk zk edit
            opens.
            .El

            """
        return ManualPage(
            "ftk", section: 1, purpose: "a toolkit for Apache Kafka and ZooKeeper",
            synopsis: ".Nm\n.Ar command\n.Op Ar option ...\n.Nm\n.Fl \\-as-script\n.Ar script\n.Op Ar option ...\n",
            sections: [
                .init(
                    "DESCRIPTION",
                    "Every script of Kafka and ZooKeeper as a command that starts in milliseconds.\n"
                        + "The commands:\n" + commands),
                .init("DIFFERENCES TO THE SCRIPTS", differences),
                .init("ENVIRONMENT", environment),
                exitStatus,
                .init("SEE ALSO", ".Xr ftk-json 7 ,\n.Xr ftk-broker 8 ,\n.Xr ftk-zk 8\n"),
            ])
    }
}
