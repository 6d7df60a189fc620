"""Things that tests need, made with sensible defaults through the product's own services."""
