"""Questions and evaluations proposed by a language model: material, gates, the talk with the provider, durable jobs."""
