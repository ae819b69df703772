"""The editor of measures: which events count, from when, until when."""
