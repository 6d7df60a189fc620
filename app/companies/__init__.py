"""Carries whole companies: out into one archive, in from one, to another database, and away for good."""
