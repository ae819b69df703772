"""Check a figure: the dialog, and the words that it shares with the command line."""
