"""One measurement in a process of its own: ``python benchmarks/child.py TASK PEER URL CA [ARGUMENT ...]``."""

import tasks

tasks.main()
