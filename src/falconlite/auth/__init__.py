"""The auth object: credentials, tokens, settings."""
