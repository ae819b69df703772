"""The details dock: the selected record as a form."""
