"""The handlers of the operations, a module or two for each collection."""
