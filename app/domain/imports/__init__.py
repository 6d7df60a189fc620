"""Data from outside: what a table of texts means, row by row, and everything that is wrong with it."""
