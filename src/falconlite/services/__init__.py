"""Service classes, one module each: only stubs, in the order of the API's own pages."""
