"""The house under kill -9, without Redis, without PostgreSQL. `python -m tests.drills` is the full form; CI runs the short ones."""
