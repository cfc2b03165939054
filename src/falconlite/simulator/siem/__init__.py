"""Next-Gen SIEM: events that were sent to it, and a part of the language that searches them."""
