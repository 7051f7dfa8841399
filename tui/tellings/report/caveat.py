"""What a report's reader has to know about how it was made."""

CAVEAT = (
    "Made from the texts alone, by a program that compares words and gives no verdict on what is "
    "true. It finds about half to three quarters of what careful readers find told alike, and "
    "about a third of what it holds to be alike is not: 'only' and 'not in' mean that nothing "
    "alike was found. Read the passages before relying on a line."
)
"""The figures are those of tests/quality on articles that the links were not learned from."""
