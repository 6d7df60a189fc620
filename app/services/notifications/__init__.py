"""What people are told while they work: numbered events that nobody misses, and what each person has read of them."""
