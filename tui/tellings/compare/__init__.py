"""Say what exactly differs between two linked articles."""
