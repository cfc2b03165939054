"""Policies of the sensor: six collections with one grammar."""
