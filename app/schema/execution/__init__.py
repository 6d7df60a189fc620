"""Completes reads level by level: plans, generated code and the executor that uses them. `docs/execution.md` explains it."""
