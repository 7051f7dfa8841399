"""Write a comparison down: one report tree, several renderers."""
