"""One module a service class; only stubs, in the order of the API's own pages."""
