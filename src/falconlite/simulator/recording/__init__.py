"""Record the answers of a tenant without its secrets and names, and replay them."""
