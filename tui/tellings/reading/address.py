"""The address of an article's page, where one is to be opened."""

from tellings.model import Article

SCHEMES = ("http://", "https://")
"""The only addresses that are ever handed to a browser."""


def address_of(article: Article) -> str:
    """Return the web address of an article, '' where it has none that is safe to hand on."""
    for address in (article.masthead.url or "", article.source.name):
        if address.startswith(SCHEMES) and address.isprintable() and " " not in address:
            return address
    return ""
