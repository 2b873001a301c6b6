"""Scripts that prepare a machine for the project; no part of the product."""
