import CPlatform

/// The memory that the C library keeps for later.
public enum Memory {
    /// Gives back to the system what is free, after work that took much for a while. Other threads that allocate wait meanwhile, some
    /// milliseconds for some hundred megabytes.
    public static func trim() { _ = malloc_trim(0) }
}
