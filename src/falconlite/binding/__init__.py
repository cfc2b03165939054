"""Turn the arguments of a call into a request, without I/O."""
