"""What leaves the house as a table: a list's rows with the columns that somebody chose."""
