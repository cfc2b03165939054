"""The command line: jobs with hosts, tokens, alerts and other collections, and calls of any operation."""
