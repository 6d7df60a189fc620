"""Companies carried out, in and away."""
