"""Call operations by their IDs: read arguments by the declaration, send, and write the answer."""
