"""Follow the event streams: read all feeds at once, keep their sessions alive, and reconnect without a gap."""
