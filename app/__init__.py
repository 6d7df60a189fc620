"""Countinghouse: a multi-tenant ERP whose books add up."""
