"""Billing: drafts from what was delivered, and the posting that makes them legal documents."""
