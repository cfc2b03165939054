"""Policies of the sensor: six collections that share one pattern."""
