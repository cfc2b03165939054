"""Custom indicators of attack: rule groups and their rules."""
