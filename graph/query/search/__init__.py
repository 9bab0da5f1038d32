"""How paths are found: the space a walk may use, the walks in it, and the budget of work."""
