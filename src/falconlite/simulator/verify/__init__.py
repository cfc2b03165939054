"""Check the calls that a cloud received: select, compare and expect them."""
