"""Decides what is right in business terms, with values only: money, tax, cost, dates, steps and documents."""
