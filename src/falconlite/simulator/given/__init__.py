"""Records that a user supplies: hosts, alerts, host groups and installation tokens, from files or from memory."""
