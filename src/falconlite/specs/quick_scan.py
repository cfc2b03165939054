"""Typed dicts of the request bodies of ``QuickScan``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class SamplesScanParameters(Body, total=False):
    """The body of ``scan_samples``."""

    samples: Sequence[str]
