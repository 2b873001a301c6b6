"""The pieces of the test screen: an item, a page of items, the bars above and below."""
