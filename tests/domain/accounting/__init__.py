"""The rules of accounting."""
