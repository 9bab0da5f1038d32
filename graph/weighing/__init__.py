"""Competing hypotheses weighed against the claims of the data, after Heuer's analysis of competing hypotheses."""

from graph.weighing.reading import Hypotheses, read_hypotheses
from graph.weighing.weighed import Weighed, weigh

__all__ = ["Hypotheses", "Weighed", "read_hypotheses", "weigh"]
