"""What the product does, shown."""
