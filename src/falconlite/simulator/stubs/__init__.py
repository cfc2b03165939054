"""Stubs: answers of your own, canned or computed, for routes of the API and for any others."""
