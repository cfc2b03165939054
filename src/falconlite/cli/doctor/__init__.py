"""Find out why calls fail: check the machine, the network, the login and the scopes, one after the other."""
