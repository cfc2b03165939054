"""The network: the only package that imports requests and urllib3."""
