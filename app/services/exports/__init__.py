"""Lists that leave the house: the wish is noted as a job, the worker reads and writes the file, its owner fetches it."""
