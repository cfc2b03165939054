"""What a worker process of ``test_engines`` does."""

from __future__ import annotations

import random

from falconlite import jobs


def work(pieces, folder, **given):
    """Run all pieces, in an order of its own, so that several processes often have the same piece."""
    for piece in random.sample(pieces, len(pieces)):
        jobs.run(piece, folder, **given)
