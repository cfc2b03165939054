"""Write records: a table on a terminal, JSON lines into a pipe, or the format that the person chose."""
