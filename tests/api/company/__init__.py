"""A company's own settings, through the API."""
