"""Opening, saving, recovering, importing: everything between the document and the disk."""
