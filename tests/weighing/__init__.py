"""Hypotheses weighed against claims."""
