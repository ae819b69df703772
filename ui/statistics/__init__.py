"""The sidebar: the figures of the chosen measure, its silences, sentences ready to quote, the evidence."""
