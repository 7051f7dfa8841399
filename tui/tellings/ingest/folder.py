"""Folders: which of their files are the articles of a story, and which were passed over."""

from pathlib import Path

from tellings.errors import SourceError
from tellings.ingest import formats
from tellings.ingest.block import Mark
from tellings.ingest.manifest import MANIFEST, read_manifest
from tellings.ingest.names import is_about_the_folder, is_article_name
from tellings.ingest.roles import assign
from tellings.ingest.source import read
from tellings.ingest.stated import Stated
from tellings.model import Role

MAX_ARTICLES = 500
"""Files of one folder; more is no story about one event."""
_MOST_TOLD = 5
"""Files of no known kind that are named one by one."""
_COMPANIONS = frozenset({MANIFEST, "gold.toml"})
_BELONGINGS = frozenset(
    {".css", ".js", ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".ico", ".woff", ".woff2"}
)
"""Suffixes of what is saved along with a page."""
_LEAST_WORDS = 12
"""Words of a paragraph that tells something."""


def expand(folder: Path) -> list[tuple[str, Stated | None]]:
    """Return the articles of a folder, with what its story.toml states of each.

    Raises:
        SourceError: if it holds none, or more than a story has.
    """
    manifest = read_manifest(folder)
    if manifest and manifest.tellings:
        return [(str(telling.path), telling.stated) for telling in manifest.tellings]
    files = _files(folder)
    found = [path for path in files if is_article_name(path.name)]
    if not found:
        raise SourceError(
            str(folder), "the folder holds no articles", "put .txt, .md or saved pages there"
        )
    if len(found) > MAX_ARTICLES:
        raise SourceError(
            str(folder), f"the folder holds {len(found):,} files", "a story has far fewer"
        )
    names = [path.name for path in files]
    found += [path for path in files if _is_readme(path) and _tells_news(path, names)]
    return [(str(path), None) for path in sorted(found)]


def passed_over(folder: Path) -> list[str]:
    """Return a line for each file of a folder that is neither an article nor known to go with one.

    A story.toml that lists the tellings leaves nothing to be told.
    """
    manifest = read_manifest(folder)
    if manifest and manifest.tellings:
        return []
    unknown = [path for path in _files(folder) if not _is_known(path)]
    reason, remedy = "of no kind that opens", "save it as text or as a page"
    if len(unknown) > _MOST_TOLD:
        return [SourceError(str(folder), f"{len(unknown)} files are {reason}").line()]
    return [SourceError(str(path), f"is {reason}", remedy).line() for path in unknown]


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_file())
    except OSError as error:
        raise SourceError.unreadable(folder, error) from None


def _is_known(path: Path) -> bool:
    return (
        is_article_name(path.name)
        or is_about_the_folder(path.name)
        or path.name in _COMPANIONS
        or path.suffix.lower() in _BELONGINGS
        or (path.suffix == ".toml" and path.with_suffix("").is_file())
    )


def _is_readme(path: Path) -> bool:
    return path.stem.lower() == "readme" and is_article_name(f"x{path.suffix}")


def _tells_news(path: Path, names: list[str]) -> bool:
    """Return whether a file reads as an article: a headline, paragraphs, no list, no subheading.

    A text that names the other files is about the folder.
    """
    try:
        draft = formats.drafts_of(read(str(path)))[0]
    except SourceError:  # what can't be read tells no news; a README needn't be told of
        return False
    blocks = assign(draft.blocks)
    text = "\n".join(block.text for block in blocks)
    if any(name in text for name in names) or any(
        each.mark is Mark.BULLET for each in draft.blocks
    ):
        return False
    roles = [block.role for block in blocks]
    telling = sum(
        block.role is Role.BODY and len(block.text.split()) >= _LEAST_WORDS for block in blocks
    )
    return Role.HEADLINE in roles and Role.SUBHEADING not in roles and telling > 1
