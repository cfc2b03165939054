"""Run one measurement in a separate process: ``python benchmarks/child.py TASK PEER URL CA [ARGUMENT ...]``."""

import tasks

tasks.main()
