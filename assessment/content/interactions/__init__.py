"""The ways an item asks: a frozen class for each, with the response it takes. Import them from ``content.interaction``."""
