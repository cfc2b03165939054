"""What travels: requests, responses, their headers."""
