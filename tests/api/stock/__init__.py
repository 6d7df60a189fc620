"""Stock over the API."""
