"""What the server can do, one verb a file, and the few things that the verbs share."""
