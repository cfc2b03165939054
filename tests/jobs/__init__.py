"""Tests of exports in pieces."""
