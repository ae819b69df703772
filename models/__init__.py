"""Everything that is true without a screen: plain Python, no Qt, nothing from `ui`."""
