"""The proctor's desk: a rail of sections, each a page of its own."""
