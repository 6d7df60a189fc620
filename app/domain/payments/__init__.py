"""Decides which payment settles which invoice."""
