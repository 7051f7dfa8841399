"""Contractions: 'can't' is 'can' and 'not'."""

_CONTRACTIONS = {
    "won't": ("will", "not"), "can't": ("can", "not"), "cannot": ("can", "not"),
    "shan't": ("shall", "not"), "let's": ("let", "us"), "i'm": ("i", "am"),
    "gonna": ("going", "to"), "wanna": ("want", "to"), "gotta": ("got", "to"),
    "&": ("and",),
}  # fmt: skip
_ENDINGS = {
    "n't": "not", "'ve": "have", "'re": "are", "'ll": "will", "'d": "would",
}  # fmt: skip
_HAS_IS = frozenset(["that", "it", "he", "she", "there", "what", "who", "here", "where", "how"])


def written_out(low: str) -> tuple[str, ...]:
    """Return the words that a word in lower case stands for, itself where it is no contraction."""
    if low in _CONTRACTIONS:
        return _CONTRACTIONS[low]
    for ending, word in _ENDINGS.items():
        if low.endswith(ending) and len(low) > len(ending):
            return low.removesuffix(ending), word
    if low.endswith("'s") and low.removesuffix("'s") in _HAS_IS:
        return low.removesuffix("'s"), "is"
    return (low,)
