"""Widgets: thin; what they show comes from ``present``, what they know from ``reading``."""
