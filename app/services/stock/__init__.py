"""Keeping stock: goods come in, are counted, are promised to orders and go out, with their value in the books."""
