"""Collections whose operations share one grammar: query, read, create, update, delete and count records."""
