"""Find which sentences of two articles share a claim."""
