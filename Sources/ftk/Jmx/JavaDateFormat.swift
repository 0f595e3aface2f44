import Platform

/// A date pattern of Java's `SimpleDateFormat`, in the local time zone and in English.
struct JavaDateFormat: Sendable {
    private enum Piece: Sendable {
        case text(String)
        case field(Character, Int)
    }

    struct Wrong: Error, CustomStringConvertible {
        let description: String
    }

    private var pieces: [Piece] = []

    private static let letters = "GyMLdkHmsSEDFwWahKzZYuX"

    /// - Throws: the reason in Java's words.
    init(_ pattern: String) throws(Wrong) {
        var rest = pattern[...]
        while let character = rest.first {
            if character == "'" {
                rest = rest.dropFirst()
                if rest.first == "'" {
                    pieces.append(.text("'"))
                    rest = rest.dropFirst()
                    continue
                }
                var text = ""
                while true {
                    guard let next = rest.popFirst() else { throw Wrong(description: "Unterminated quote") }
                    guard next == "'" else {
                        text.append(next)
                        continue
                    }
                    guard rest.first == "'" else { break }
                    text.append("'")
                    rest = rest.dropFirst()
                }
                pieces.append(.text(text))
            } else if character.isASCII, character.isLetter {
                guard Self.letters.contains(character) else { throw Wrong(description: "Illegal pattern character '\(character)'") }
                let run = rest.prefix { $0 == character }
                if character == "X", run.count > 3 { throw Wrong(description: "invalid ISO 8601 format: length=\(run.count)") }
                pieces.append(.field(character, run.count))
                rest = rest.dropFirst(run.count)
            } else {
                pieces.append(.text(String(character)))
                rest = rest.dropFirst()
            }
        }
    }

    func text(ms: Int64) -> String {
        let moment = CalendarMoment(ms: ms)
        return pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .field(let letter, let count): moment.field(letter, count)
            }
        }.joined()
    }
}

/// A moment's fields as Java's calendar counts them: weeks begin on Sunday, and the first has January 1.
private struct CalendarMoment {
    let year, month, day, hour, minute, second, millisecond, weekday, yearDay, offsetMinutes: Int
    let zone: String

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    private static let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    init(ms: Int64) {
        let fields = WallClock.fields(ms: ms)
        year = Int(fields.tm_year) + 1900
        month = Int(fields.tm_mon)
        day = Int(fields.tm_mday)
        hour = Int(fields.tm_hour)
        minute = Int(fields.tm_min)
        second = Int(fields.tm_sec)
        millisecond = Int(((ms % 1000) + 1000) % 1000)
        weekday = Int(fields.tm_wday)
        yearDay = Int(fields.tm_yday)
        offsetMinutes = fields.tm_gmtoff / 60
        zone = fields.tm_zone.map { String(cString: $0) } ?? "UTC"
    }

    func field(_ letter: Character, _ count: Int) -> String {
        switch letter {
        case "G": "AD"
        case "y": Self.year(year, count)
        case "Y": Self.year(weekYear, count)
        case "M", "L": Self.name(Self.months[month], count) ?? Self.padded(month + 1, count)
        case "d": Self.padded(day, count)
        case "D": Self.padded(yearDay + 1, count)
        case "F": Self.padded((day - 1) / 7 + 1, count)
        case "w": Self.padded(week, count)
        case "W": Self.padded((day - 1 + (weekday - day + 36) % 7) / 7 + 1, count)
        case "E": count < 4 ? String(Self.days[weekday].prefix(3)) : Self.days[weekday]
        case "u": Self.padded(weekday == 0 ? 7 : weekday, count)
        case "a": hour < 12 ? "AM" : "PM"
        case "H": Self.padded(hour, count)
        case "k": Self.padded(hour == 0 ? 24 : hour, count)
        case "K": Self.padded(hour % 12, count)
        case "h": Self.padded(hour % 12 == 0 ? 12 : hour % 12, count)
        case "m": Self.padded(minute, count)
        case "s": Self.padded(second, count)
        case "S": Self.padded(millisecond, count)
        case "z": count < 4 || zone != "UTC" ? zone : "Coordinated Universal Time"
        case "Z": offset(colon: false)
        case "X": offsetMinutes == 0 ? "Z" : count == 1 ? String(offset(colon: false).prefix(3)) : offset(colon: count == 3)
        default: String(letter)
        }
    }

    private var daysInYear: Int { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 366 : 365 }

    /// The last days of a year belong to the week of the next one's January 1.
    private var isInNextYearsWeek: Bool { yearDay - weekday + 6 >= daysInYear }
    private var weekYear: Int { isInNextYearsWeek ? year + 1 : year }
    private var week: Int { isInNextYearsWeek ? 1 : (yearDay + (weekday - yearDay % 7 + 7) % 7) / 7 + 1 }

    private static func year(_ year: Int, _ count: Int) -> String { count == 2 ? padded(year % 100, 2) : padded(year, count) }

    /// Three letters for the short name, more for the whole one; nil for a number.
    private static func name(_ name: String, _ count: Int) -> String? { count < 3 ? nil : count == 3 ? String(name.prefix(3)) : name }

    private static func padded(_ number: Int, _ count: Int) -> String {
        let digits = "\(number)"
        return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }

    private func offset(colon: Bool) -> String {
        let minutes = abs(offsetMinutes)
        return (offsetMinutes < 0 ? "-" : "+") + Self.padded(minutes / 60, 2) + (colon ? ":" : "") + Self.padded(minutes % 60, 2)
    }
}
