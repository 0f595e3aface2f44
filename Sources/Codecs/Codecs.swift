// Codecs: not written yet.
