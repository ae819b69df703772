"""Who confirms what, in words and marks, and the report of what is not documented."""
