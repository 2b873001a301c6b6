"""Text that flows with something alive in it: fields in gaps, words to pick."""
