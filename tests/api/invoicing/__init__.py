"""Invoices over the API."""
