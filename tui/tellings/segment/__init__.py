"""Split cleaned text into paragraphs, sentences and tokens, all with offsets."""
