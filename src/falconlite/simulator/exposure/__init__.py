"""What the hosts of an account expose: files in quarantine, assets, applications, accounts, vulnerabilities."""
