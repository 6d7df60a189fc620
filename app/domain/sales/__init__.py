"""Decides what an order and its deliveries may do."""
