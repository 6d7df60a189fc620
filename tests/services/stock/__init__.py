"""Stock: receipts, counts, promises."""
