"""What is stored: tables, constraints and indexes of a company's database, without behaviour."""
