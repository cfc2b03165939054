"""Faults that tests add, and how an answer travels to its client."""
