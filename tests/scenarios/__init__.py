"""Stories of a business, told from end to end."""
