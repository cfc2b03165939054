"""The machines behind real-time response: their files, their processes, and the commands that they run."""
