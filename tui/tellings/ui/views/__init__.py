"""Views: what the main screen switches between."""
