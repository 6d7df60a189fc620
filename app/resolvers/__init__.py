"""Answers what the API asks: reads of rows, pages and batches; it knows SQL and nothing of GraphQL."""
