"""Decide when a request is sent and whether it is retried."""
