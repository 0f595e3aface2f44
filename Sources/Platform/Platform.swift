// Platform: not written yet.
