"""Files for analysis: samples and archives, and what the sandbox and the scanners say about them."""
