"""Collections whose operations share one pattern: query, read, create, update, delete and count records."""
