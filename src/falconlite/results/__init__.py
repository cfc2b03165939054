"""What came back: the body decoded, read and viewed."""
