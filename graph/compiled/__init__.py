"""The compiled cache of a large data folder: its pack, from which a command answers without reading the YAML again."""
