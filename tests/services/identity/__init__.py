"""Rules of people and their rights."""
