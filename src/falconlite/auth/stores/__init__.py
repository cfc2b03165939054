"""Where bearer tokens are stored."""
