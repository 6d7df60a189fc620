"""Orders and deliveries over the API."""
