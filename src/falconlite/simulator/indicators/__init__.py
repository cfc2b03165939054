"""Custom indicators of compromise, and where they were seen."""
