"""The rules of invoicing."""
