"""Pages: what is known of one record, or of one question, as text with links. No Textual here."""
