"""Descriptions of the Falcon API in one form, from several sources, and their comparison; used by tools/drift.py."""
