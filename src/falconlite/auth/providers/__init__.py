"""Where credentials come from at each login: the environment, a keyring, a command, a profile."""
