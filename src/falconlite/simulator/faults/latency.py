"""A log-normal model of latency: most answers are quick, some are slow."""

from __future__ import annotations

from math import exp, log
from random import Random

LONGEST = 600.0
"""Maximum delay in seconds. A log-normal distribution has no upper limit."""

Z99 = 2.3263478740408408
"""The 99th percentile of a normal distribution, in standard deviations above the mean."""


class Latency:
    """Random delays of answers in seconds, from a seed: half are at most *median*, 99 % at most *p99*.

    Without *p99* all delays are equal. The n-th delay depends only on the seed.
    """

    def __init__(self, median: float, p99: float | None = None, *, seed: object = 7) -> None:
        p99 = median if p99 is None else p99
        if not 0 < median <= p99 <= LONGEST:
            raise ValueError(
                f"latency is a median above 0 and a p99 from there to {LONGEST:.0f} s, not {median!r}, {p99!r}"
            )
        self.median, self.p99 = median, p99
        self._spread = log(p99 / median) / Z99
        self._random = Random(f"{seed}:latency")

    def __repr__(self) -> str:
        return f"<Latency {self.median:g} s, p99 {self.p99:g} s>"

    def draw(self) -> float:
        """Return the delay of the next answer."""
        return min(self.median * exp(self._spread * self._random.gauss(0.0, 1.0)), LONGEST)
