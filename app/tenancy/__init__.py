"""Whose data a piece of work is about: the directory of companies, their databases, and the binding of one company to one task."""
