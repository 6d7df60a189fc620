"""Measures the product beside a hand-written server and a plain GraphQL server over the same data (`python -m bench`)."""
