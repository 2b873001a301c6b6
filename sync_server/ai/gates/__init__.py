"""Gates: rules in code, and questions to a model, that judge a proposed item before a person sees it."""
