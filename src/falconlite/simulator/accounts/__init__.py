"""The state of a customer and of its tenants, and how it is saved."""
