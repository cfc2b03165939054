"""When a request is sent, and when it is sent again."""
