"""Cell widths for tests, as the reader measures them."""

from rich.cells import cell_len


def cells(text: str) -> int:
    """Return the terminal cells of a string."""
    return cell_len(text)
