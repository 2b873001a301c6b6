"""Foreign and readable formats in, content and keys out."""
