"""About sources: how they are named in words, which of them are one, and merging those."""
