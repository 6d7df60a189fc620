"""The rules of the house, shown with values alone."""
