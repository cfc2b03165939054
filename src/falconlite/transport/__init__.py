"""Send requests over the network; the only package that imports requests and urllib3."""
