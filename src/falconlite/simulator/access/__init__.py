"""Clients, tokens and scopes; several clouds; rate limits."""
