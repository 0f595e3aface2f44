// ZooKeeperClient: not written yet.
