"""Make records of any model by seed: for collections whose records nobody wrote by hand."""

from falconlite.simulator.records.making import made as made
