"""The boards: the whole story at one glance, each a view over a pure table."""
