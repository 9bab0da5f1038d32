"""Changes of a data folder that judge, merge and split records: a diff to look at, then files written all or not."""
