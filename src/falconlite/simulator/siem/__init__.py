"""Next-Gen SIEM: the events sent to it, and a part of its query language."""
