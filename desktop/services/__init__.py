"""One verb a file: what the application does, between the screens' wishes and the rules, storage and network."""
