// BrokerCore: not written yet.
