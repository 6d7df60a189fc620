"""Selling: orders from draft to done, and the deliveries that follow from them."""
