"""A cloud behind a socket: a thread a connection, or a process; and what steers it."""
