"""What exports and imports share: tables, selections, losses and plain values."""
