"""Mail that belongs to documents: written with them, sent after commit, kept with what became of it."""
