"""From bibliographic records to numbered footnotes and bibliographies in the reader's style."""
