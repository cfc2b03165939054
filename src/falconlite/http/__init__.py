"""Represent requests, responses and headers."""
