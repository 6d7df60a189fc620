"""Payments, allocations and open items over the API."""
