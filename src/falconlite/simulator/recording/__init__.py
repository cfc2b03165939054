"""Record the answers of a tenant without its secrets and personal names, and replay them."""
