"""What somebody states about an article: front matter, side files, story.toml."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from pathlib import Path

from tellings.errors import SourceError
from tellings.ingest.block import Block
from tellings.ingest.clean import clean
from tellings.ingest.draft import Draft
from tellings.model import Masthead, Role

_ALIASES = {
    "title": ("title", "headline"),
    "outlet": ("outlet", "publisher", "site", "publication"),
    "agency": ("agency",),
    "author": ("author", "authors", "byline"),
    "place": ("place", "location"),
    "url": ("url", "link", "source"),
}
"""Names under which people write a field, the field's own first."""
_DATES = ("published", "date", "pubdate")


@dataclass(frozen=True, slots=True)
class Stated:
    """Fields of the masthead, the language, and roles of paragraphs, as somebody wrote them."""

    masthead: Masthead = field(default_factory=Masthead)
    language: str | None = None
    roles: tuple[tuple[int | str, Role], ...] = ()
    """A paragraph, by its number from 1 or by its first words, and its role."""
    where: str = ""
    """What it was read from: 'front matter', 'side file'."""


def stated_of(table: Mapping[str, object], where: str, name: str) -> Stated:
    """Read the fields that are known out of a table; others are left alone.

    Raises:
        SourceError: if ``roles`` names a role that there is not, or is no table.
    """
    low = {str(key).strip().lower(): value for key, value in table.items()}
    found: dict[str, str] = {}
    for name_of_field, aliases in _ALIASES.items():
        said = next((text for alias in aliases if (text := _text(low.get(alias)))), None)
        if said and (name_of_field != "url" or re.match(r"https?://\S+$", said)):
            found[name_of_field] = said
    published = next((day for key in _DATES if (day := day_of(low.get(key)))), None)
    language = _code(_text(low.get("language")) or _text(low.get("lang")))
    return Stated(
        Masthead(
            title=found.get("title"),
            outlet=found.get("outlet"),
            agency=found.get("agency"),
            author=found.get("author"),
            place=found.get("place"),
            url=found.get("url"),
            published=published,
            published_from=where if published else None,
        ),
        language,
        _roles(low.get("roles"), where, name),
        where,
    )


def stated_beside(path: Path, name: str) -> Stated:
    """Read the side file of an article.

    Raises:
        SourceError: if it is no TOML, or gives a role that there is not.
    """
    return stated_of(toml_table(path), "side file", name)


def toml_table(path: Path) -> dict[str, object]:
    """Read a TOML file.

    Raises:
        SourceError: if it can't be read or is no TOML; names the line where the parser does.
    """
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SourceError(str(path), f"is no TOML ({error})", "mend or remove it") from None


def merged(first: Masthead, second: Masthead) -> Masthead:
    """Return the first masthead, with what it leaves unknown taken from the second."""
    missing = {
        each.name: getattr(second, each.name)
        for each in fields(Masthead)
        if getattr(first, each.name) is None and each.name != "published_from"
    }
    if first.published is None:
        missing["published_from"] = second.published_from
    return replace(first, **missing)


def with_stated(draft: Draft, stated: Stated) -> Draft:
    """Return the draft with what was stated of it, which goes before what it says itself."""
    return replace(
        draft,
        blocks=with_roles(draft.blocks, stated),
        masthead=merged(stated.masthead, draft.masthead),
        language=stated.language or draft.language,
    )


def with_roles(blocks: Sequence[Block], stated: Stated) -> tuple[Block, ...]:
    """Return the blocks with the stated roles; numbers count paragraphs from 1.

    A rule that fits no paragraph changes nothing: the text may have been edited since.
    """
    changed = list(blocks)
    for which, role in stated.roles:
        for place, block in enumerate(changed):
            start = (
                block.text.casefold().startswith(which.casefold())
                if isinstance(which, str)
                else False
            )
            if start or which == place + 1:
                changed[place] = Block(block.text, role, f"set in the {stated.where}")
    return tuple(changed)


def _code(said: str | None) -> str | None:
    if said is None:
        return None
    from tellings.segment.codes import code_of

    return code_of(said)


def _text(value: object) -> str | None:
    if isinstance(value, (list, tuple)):
        value = ", ".join(str(each) for each in value)
    if not isinstance(value, str):
        return None
    return " ".join(clean(value).text.split()) or None


def day_of(value: object) -> date | None:
    """Return the day that a date, a time or a text with a full date states."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    from tellings.ingest.days import full_date

    return full_date(value) if isinstance(value, str) else None


def _roles(value: object, where: str, name: str) -> tuple[tuple[int | str, Role], ...]:
    if value is None:
        return ()
    if not isinstance(value, dict):
        raise SourceError(name, f"'roles' in the {where} is no table", 'write "3" = "meta"')
    known = ", ".join(role.value for role in Role)
    roles: list[tuple[int | str, Role]] = []
    for key, said in value.items():
        if said not in {role.value for role in Role}:
            raise SourceError(
                name, f"the {where} gives paragraph {key!r} the role {said!r}", f"roles: {known}"
            )
        roles.append((int(key) if str(key).isdecimal() else str(key), Role(said)))
    return tuple(roles)
