extension String {
    /// Filled up with blanks on the right, as `%-20s` does.
    func padded(_ width: Int) -> String {
        let length = unicodeScalars.count
        return length >= width ? self : self + String(repeating: " ", count: width - length)
    }
}
