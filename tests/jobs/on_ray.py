"""Run pieces on a local Ray, as ``docs/jobs.md`` says, by workers that die: on_ray.py PIECES FOLDER ORDERS.

The program ``test_ray`` starts it, so that no process of Ray belongs to the tests.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import ray

from falconlite import jobs
from tests.jobs.engines import obey

pieces, folder, orders = map(Path, sys.argv[1:])
ray.init(
    address="local",
    num_cpus=2,
    include_dashboard=False,
    log_to_driver=False,
    runtime_env={"worker_process_setup_hook": lambda: obey(orders)},
)
export = ray.remote(max_retries=3)(jobs.run)
ray.get([export.remote(piece, folder, limit=20, every=20) for piece in json.loads(pieces.read_text())])
ray.shutdown()
