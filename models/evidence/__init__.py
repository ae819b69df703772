"""Who confirms a contact: sides and their sources, the values that sources give, where these differ."""
