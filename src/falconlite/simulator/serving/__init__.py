"""Serve a cloud, with a thread for each connection or as a process, and the endpoints that control it."""
