"""The demo: the main jobs, step by step. Each line of code is shown, then run."""
