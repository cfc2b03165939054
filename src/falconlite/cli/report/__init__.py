"""The report on a fleet: figures of all hosts, as a page or in the terminal."""
