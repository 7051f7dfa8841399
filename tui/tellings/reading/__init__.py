"""The reader's state without a screen: cursor, filters, history, search, corrections."""
