"""How an item is answered: one widget for each interaction of the content model."""
