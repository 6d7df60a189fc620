"""A trading firm to look around in: made from a seed, day by day through the same use cases that people use."""
