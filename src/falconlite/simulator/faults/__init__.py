"""What goes wrong on purpose, and how an answer travels then."""
