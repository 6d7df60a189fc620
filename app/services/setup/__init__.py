"""What a new company starts with, by country."""
