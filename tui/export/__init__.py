"""Citations and other forms out."""
