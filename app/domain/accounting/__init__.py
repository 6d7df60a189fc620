"""Decides what goes into the books, and that it balances."""
