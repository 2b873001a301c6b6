"""The labelled set: clean items, and items with one planted flaw each. It was written before the rules were tuned."""
