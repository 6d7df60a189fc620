"""Orders and deliveries."""
