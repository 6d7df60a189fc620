"""Four eyes: steps that a second person must have approved."""
