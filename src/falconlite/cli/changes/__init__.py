"""Change many records with care: show it, ask, report each outcome, continue a run that ended early."""
