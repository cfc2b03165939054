"""The handlers of the operations: a module for each module of services, found by its name."""
