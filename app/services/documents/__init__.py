"""Files that belong to documents: what was uploaded, and what was printed and is kept as it was sent."""
