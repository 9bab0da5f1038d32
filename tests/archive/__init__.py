"""Copies of the sources."""
