"""Declare operations and perform them."""
