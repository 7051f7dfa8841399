"""The formats of a report: each a function from the document to text."""
