"""Machines and what was found on them, made up from a seed."""
