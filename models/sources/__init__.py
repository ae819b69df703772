"""What sources are: types and texts, when two are one work, how they are made, updated and merged."""
