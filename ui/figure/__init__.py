"""The figure for print: its composition, painting, files, and the export dialog."""
