"""Front matter: the fields over a Markdown article, in TOML or the plain part of YAML."""

import re
import tomllib
from dataclasses import dataclass

from tellings.errors import SourceError

_FENCED = re.compile(
    r"\A(?P<fence>---|\+\+\+)[ ]*\n(?P<fields>.*?)\n(?P=fence)[ ]*(?:\n|\Z)", re.DOTALL
)
_FIELD = re.compile(r"(?P<key>[\w-]+|\"[^\"]+\")[ ]*:(?:[ ]+(?P<value>.*?))?[ ]*$")
_ITEM = re.compile(r"[ ]*-[ ]+(?P<value>.*?)[ ]*$")
_BLOCK_TEXT = ("|", ">", "|-", ">-")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields over an article, and the article under them."""

    fields: dict[str, object]
    text: str
    notes: tuple[str, ...] = ()


def split_front_matter(text: str, name: str) -> FrontMatter:
    """Part the fields over an article from the article; without a fence there are none.

    ``+++`` fences TOML. ``---`` fences YAML, of which is read what front matter holds: a field a
    line, quoted or not, lists, folded text, nested tables one level deep. Lines beyond that are
    passed over and noted.

    Raises:
        SourceError: if the TOML is damaged.
    """
    found = _FENCED.match(text)
    if not found:
        return FrontMatter({}, text)
    rest = text[found.end() :]
    if found["fence"] == "+++":
        try:
            return FrontMatter(tomllib.loads(found["fields"]), rest)
        except tomllib.TOMLDecodeError as error:
            raise SourceError(name, f"its front matter is no TOML ({error})", "mend it") from None
    fields, missed = _yaml(found["fields"].split("\n"))
    if not fields:
        # two rules around a paragraph, not front matter
        return FrontMatter({}, text)
    told = f"front matter lines not understood: {', '.join(map(str, missed))}"
    return FrontMatter(fields, rest, (told,) if missed else ())


def _yaml(lines: list[str]) -> tuple[dict[str, object], list[int]]:
    fields: dict[str, object] = {}
    missed: list[int] = []
    key = ""
    for number, line in enumerate(lines, start=2):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        item = _ITEM.match(line)
        inner = _FIELD.match(line.strip()) if line.startswith(" ") else None
        held = fields.get(key)
        if key and item and isinstance(held, (list, type(None))):
            fields[key] = [*(held or []), _scalar(item["value"])]
        elif key and isinstance(held, _Folded) and line.startswith(" "):
            fields[key] = _Folded(f"{held} {line.strip()}".strip())
        elif key and inner and isinstance(held, (dict, type(None))):
            fields[key] = {**(held or {}), inner["key"].strip('"'): _scalar(inner["value"] or "")}
        elif not line.startswith(" ") and (outer := _FIELD.match(line)):
            key = outer["key"].strip('"')
            fields[key] = _value(outer["value"] or "")
        else:
            missed.append(number)
    return fields, missed


class _Folded(str):
    """Text that goes on in the indented lines below."""

    __slots__ = ()


def _value(said: str) -> object:
    if said in _BLOCK_TEXT:
        return _Folded()
    if said.startswith("[") and said.endswith("]"):
        return [_scalar(part.strip()) for part in said[1:-1].split(",") if part.strip()]
    return _scalar(said) or None


def _scalar(said: str) -> str:
    said = said.strip()
    if len(said) >= 2 and said[0] == said[-1] == "'":
        return said[1:-1].replace("''", "'")
    if len(said) >= 2 and said[0] == said[-1] == '"':
        return said[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    return re.sub(r"[ ]+#.*$", "", said)
