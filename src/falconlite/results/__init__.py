"""Decode and read answers, and present them as results."""
