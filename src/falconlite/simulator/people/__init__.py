"""The people who use the console: their roles, and the users that an account has at first."""
