"""A company's own settings: who it is, how it looks, how it counts."""
