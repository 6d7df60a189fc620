"""Four eyes, from outside."""
