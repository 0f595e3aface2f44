// ZooKeeperProto: not written yet.
