"""Sources of credentials at each login: the environment, a keyring, a command, a profile."""
