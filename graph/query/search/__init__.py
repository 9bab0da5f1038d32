"""The path search: the space of possible walks, the walks in it, and the budget of work."""
