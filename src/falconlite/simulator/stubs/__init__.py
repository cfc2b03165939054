"""Stubs: your own answers, fixed or computed, for routes of the API and any others."""
