"""The commands behind ./erp, one file each."""
