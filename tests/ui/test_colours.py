from itertools import combinations

import pytest
from rich.style import Style

from tellings.ui.look import GROUNDS, STYLES
from tellings.ui.theme import ANSI, COLOURS
from tests.ui.colours import VISIONS, contrast, difference, lab, seen
from tests.ui.driving import reading
from tests.ui.stories import harbour

DECORATION = frozenset({"rule"})
"""Lines, never text."""
LEAST_CONTRAST = 4.5
MARKS = ("only-left-ground", "only-right-ground", "reworded-ground", "conflict-ground")
APART = 13.0
"""Least CIEDE2000 between two highlight grounds, for every vision."""
FROM_PAGE = 6.5
"""Least CIEDE2000 between a highlight ground and what it stands on."""


def test_the_difference_formula_gives_the_published_values() -> None:
    # pairs 1, 7, 17 and 25 of the test data of Sharma, Wu and Dalal 2005
    for one, other, published in (
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ):
        assert difference(one, other) == pytest.approx(published, abs=5e-5)


@pytest.mark.parametrize("theme", COLOURS)
async def test_every_text_can_be_read_on_every_ground_it_stands_on(theme: str) -> None:
    async with reading(harbour(), theme=theme) as driven:
        look = driven.view.canvas.look
        for name in STYLES:
            if name in DECORATION:
                continue
            for ground in GROUNDS:
                style = look.style(name, ground)
                assert style.color is not None
                assert style.bgcolor is not None
                ratio = contrast(style.color.get_truecolor().hex, style.bgcolor.get_truecolor().hex)
                assert ratio >= LEAST_CONTRAST, (theme, name, ground, round(ratio, 2))


@pytest.mark.parametrize("theme", COLOURS)
@pytest.mark.parametrize("vision", VISIONS)
def test_the_four_highlights_stay_apart_for_every_vision(theme: str, vision: str) -> None:
    colours = COLOURS[theme]
    held = {name: lab(seen(colours[name], vision)) for name in MARKS}
    for one, other in combinations(MARKS, 2):
        assert difference(held[one], held[other]) >= APART, (one, other)
    for ground in ("page", "focus"):
        under = lab(seen(colours[ground], vision))
        for name in MARKS:
            assert difference(held[name], under) >= FROM_PAGE, (name, ground)


NAMES = ("left", "right", "third", "conflict", "quote", "accent")
THIRD_APART = 9.0
"""Least CIEDE2000 of the third outlet's ground from the other highlights: it stands in a pane of
its own, so that it is never told by its colour alone."""
NAME_APART = 7.0
"""Least CIEDE2000 of the third outlet's name from the other coloured text."""


@pytest.mark.parametrize("theme", COLOURS)
@pytest.mark.parametrize("vision", VISIONS)
def test_the_third_outlet_has_colours_of_its_own(theme: str, vision: str) -> None:
    colours = COLOURS[theme]
    ground = lab(seen(colours["only-third-ground"], vision))
    for name in MARKS:
        assert difference(ground, lab(seen(colours[name], vision))) >= THIRD_APART, name
    for name in ("page", "focus"):
        assert difference(ground, lab(seen(colours[name], vision))) >= FROM_PAGE, name
    third = lab(seen(colours["third"], vision))
    for name in NAMES:
        if name != "third":
            assert difference(third, lab(seen(colours[name], vision))) >= NAME_APART, name


async def test_without_colours_every_meaning_keeps_an_attribute() -> None:
    async with reading(harbour(), theme=ANSI) as driven:
        look = driven.view.canvas.look

        def attributes(name: str) -> tuple[bool, ...]:
            style: Style = look.style(name, "focus")
            return tuple(bool(getattr(style, a)) for a in ("bold", "underline", "reverse", "dim"))

        plain = attributes("text")
        meanings = [
            "only-left",
            "reworded",
            "quote-words",
            "conflict-words",
            "muted",
            "match",
            "match-focused",
        ]
        assert all(attributes(name) != plain for name in meanings)
        # what one side has, what is reworded, altered quotes and conflicts are told apart
        four = [attributes(n) for n in ("only-left", "reworded", "quote-words", "conflict-words")]
        assert len(set(four)) == 4


async def test_the_terminals_own_colours_are_never_replaced() -> None:
    async with reading(harbour(), theme=ANSI) as driven:
        await driven.press("c")
        for y in range(driven.view.canvas.size.height):
            for segment in driven.view.canvas.render_line(y):
                for colour in (
                    segment.style and segment.style.color,
                    segment.style and segment.style.bgcolor,
                ):
                    assert (
                        not colour or colour.is_default or colour.number in (1, 5)
                    )  # red, magenta


async def test_the_theme_key_walks_through_the_themes_and_redraws() -> None:
    async with reading(harbour()) as driven:
        seen: list[str] = []

        def style() -> str:
            return str(driven.view.canvas.look.style("left", "page"))

        for _ in range(4):
            await driven.press("t")
            await driven.until(lambda: style() not in seen)
            seen.append(style())
