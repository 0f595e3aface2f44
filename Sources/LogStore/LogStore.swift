// LogStore: not written yet.
