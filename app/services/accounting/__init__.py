"""Keeping the books: the steps that documents post through, and the chart's own use cases."""
