"""The missing word format: a text with one answer block in braces."""
