"""The exposure of the hosts of an account: files in quarantine, assets, applications, accounts, vulnerabilities."""
