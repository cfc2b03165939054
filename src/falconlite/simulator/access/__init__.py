"""Who may call, which cloud a call is for, and how many calls pass."""
