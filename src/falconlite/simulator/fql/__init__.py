"""Filters: what they say, and what they mean for a record."""
