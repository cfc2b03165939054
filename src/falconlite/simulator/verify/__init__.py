"""Check which calls a cloud received: select them, compare them, expect them."""
