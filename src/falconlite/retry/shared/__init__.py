"""Share the rate limits of an account between processes: one budget in Redis, and leases for a few requests.

``docs/shared_budget.md`` explains how.
"""
