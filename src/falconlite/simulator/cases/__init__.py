"""Cases: the kinds of their records, and the records that an account has at first."""
