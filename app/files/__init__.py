"""Files of a company: their bytes under their content's hash, and the addresses at which people send and fetch them."""
