"""Data from outside: a file is looked at, tried, and taken in as a job with progress and a list of what was wrong."""
