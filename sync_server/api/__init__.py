"""The HTTP side, thin: check who asks, parse, call a service, return. Home of FastAPI and pydantic on the server."""
