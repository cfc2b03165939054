"""Send events to the HTTP event collector of Next-Gen SIEM."""
