"""Files for analysis: samples and archives, and the results of the sandbox and the scanners."""
