"""Companies and people that the company deals with."""
