"""Use cases called as the API and the worker call them, for what no request alone can show."""
