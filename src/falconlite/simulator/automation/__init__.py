"""Correlation rules and workflows: what an account has at first, and how they change."""
