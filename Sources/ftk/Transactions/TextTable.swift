/// Columns as wide as their widest cell, each followed by a tab (upstream: `ToolsUtils.prettyPrintTable`).
enum TextTable {
    static func write(_ headers: [String], _ rows: [[String]], to out: Output) {
        let table = [headers] + rows
        let widths = headers.indices.map { column in table.map { $0[column].unicodeScalars.count }.max() ?? 0 }
        for row in table { out.line(zip(row, widths).map { $0.padded($1) + "\t" }.joined()) }
    }
}
