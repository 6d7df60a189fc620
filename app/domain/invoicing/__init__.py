"""Decides what invoices and credit notes may do."""
