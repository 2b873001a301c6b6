"""WebCT question files: fields that begin with a colon."""
