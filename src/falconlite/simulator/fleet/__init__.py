"""Machines and the alerts on them, made from a seed."""
