"""The people who use the console: their roles, and the initial users of an account."""
