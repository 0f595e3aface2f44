// ZooKeeperStore: not written yet.
