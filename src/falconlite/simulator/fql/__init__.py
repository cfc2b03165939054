"""Filters and sort orders: parse them, and apply them to records."""
