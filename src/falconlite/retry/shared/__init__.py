"""Share the rate limits of an account between processes: one budget in Redis, a lease of a few requests in each process.

``docs/shared_budget.md`` explains how.
"""
