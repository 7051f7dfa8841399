"""Look at the whole story at once: claims, quotes, figures and outlets."""
