"""The options of the process: one table, read from the command line, the environment and a file."""
