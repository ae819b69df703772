"""Everything that needs Qt; it imports `models`, never the other way round."""
