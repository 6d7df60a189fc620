"""What must not become slow: plans and numbers of statements, from the schema, so that a new list is covered by itself."""
