"""From the arguments of a call to a request: pure functions."""
