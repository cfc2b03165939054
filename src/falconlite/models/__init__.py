"""Pydantic models of the API's records, a module for each collection."""
