// CommandLine: not written yet.
