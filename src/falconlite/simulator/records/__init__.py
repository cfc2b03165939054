"""Generate records of any model from a seed, for collections without hand-written records."""

from falconlite.simulator.records.making import made as made
