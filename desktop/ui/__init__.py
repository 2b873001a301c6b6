"""Windows, screens and widgets: they show facts and pass on wishes, and decide nothing."""
