"""Shared by exports and imports: tables, selections, losses and plain values."""
