"""The web page in a real browser: Debian's Chromium, driven by playwright."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tellings.compare.comparer import Comparer
from tellings.report import build, render
from tests.golden import bundled

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="needs a Chromium (Debian: apt-get install chromium)"
)
SIZES = {"wide": (1400, 900), "narrow": (400, 800)}


@pytest.fixture(scope="module")
def story() -> Comparer:
    return bundled()


@pytest.fixture(scope="module")
def pages(story: Comparer, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the files of a report on the story and of one on a pair."""
    folder = tmp_path_factory.mktemp("pages")
    for name, pair in (("story", None), ("pair", (0, 3))):
        document = build(story, pair=pair, for_format="html")
        (folder / f"{name}.html").write_text(render(document, "html"), encoding="utf-8")
    return {name: folder / f"{name}.html" for name in ("story", "pair")}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        # a container's root has no sandbox of its own to give
        flags = ["--no-sandbox"] if os.geteuid() == 0 else []
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield started
        started.close()


class Seen:
    """What a page said and asked for while it was open."""

    def __init__(self, page: Page) -> None:
        self.said: list[str] = []
        self.asked: list[str] = []
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("request", lambda request: self.asked.append(request.url))


@pytest.fixture(params=SIZES)
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return SIZES[request.param]


@pytest.mark.parametrize("name", ["story", "pair"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_loaded_and_nothing_goes_wrong(
    browser: Browser,
    pages: dict[str, Path],
    name: str,
    scheme: str,
    size: tuple[int, int],
) -> None:
    with browser.new_page(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if scheme == "dark" else "light",
    ) as page:
        seen = Seen(page)
        page.goto(pages[name].as_uri())
        page.keyboard.press("n")
        assert seen.said == []
        assert seen.asked == [pages[name].as_uri()]


def test_the_page_is_no_wider_than_its_window(
    browser: Browser, pages: dict[str, Path], size: tuple[int, int]
) -> None:
    for path in pages.values():
        with browser.new_page(viewport={"width": size[0], "height": size[1]}) as page:
            page.goto(path.as_uri())
            page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
            assert page.evaluate("document.documentElement.scrollWidth") <= size[0]


def test_sides_stand_beside_each_other_on_a_wide_screen_and_below_on_a_narrow_one(
    browser: Browser, pages: dict[str, Path], size: tuple[int, int]
) -> None:
    with browser.new_page(viewport={"width": size[0], "height": size[1]}) as page:
        page.goto(pages["pair"].as_uri())
        row = page.locator(".row[data-kind=partial]").first
        left = row.locator(".side.left").bounding_box()
        right = row.locator(".side.right").bounding_box()
        assert left is not None
        assert right is not None
        beside = right["x"] >= left["x"] + left["width"]
        below = right["y"] >= left["y"] + left["height"]
        assert (beside, below) == ((True, False) if size[0] > 800 else (False, True))


def test_keys_go_from_difference_to_difference_and_back(
    browser: Browser, pages: dict[str, Path]
) -> None:
    with browser.new_page() as page:
        page.goto(pages["story"].as_uri())
        ids = page.evaluate("[...document.querySelectorAll('.stop')].map(e => e.id)")
        visited = []
        for key in ("n", "n", "n", "p"):
            page.keyboard.press(key)
            visited.append(page.evaluate("document.activeElement.id"))
        assert visited == [ids[0], ids[1], ids[2], ids[1]]
        assert page.locator("#place").inner_text().startswith("2 of ")
        top = page.evaluate("document.activeElement.getBoundingClientRect().top")
        assert 0 <= top <= 720


def test_finding_leaves_only_what_holds_the_words(browser: Browser, pages: dict[str, Path]) -> None:
    with browser.new_page() as page:
        page.goto(pages["story"].as_uri())
        lines = page.locator("li.stop:visible")
        before = lines.count()
        wanted = max(lines.last.inner_text().split(), key=len).lower()
        page.keyboard.press("/")
        page.keyboard.type(wanted)
        shown = lines.all_inner_texts()
        assert 0 < len(shown) < before
        assert all(wanted in words.lower() for words in shown)
        page.keyboard.press("Escape")
        assert page.locator("li.stop:visible").count() == before


def test_kinds_of_passages_can_be_left_out(browser: Browser, pages: dict[str, Path]) -> None:
    with browser.new_page() as page:
        page.goto(pages["pair"].as_uri())
        assert page.locator(".row[data-kind=left]:visible").count() > 0
        page.locator("input[value=left]").uncheck()
        assert page.locator(".row[data-kind=left]:visible").count() == 0
        assert page.locator(".row[data-kind=right]:visible").count() > 0


def test_every_claim_has_an_address_that_leads_to_it(
    browser: Browser, pages: dict[str, Path]
) -> None:
    with browser.new_page() as page:
        page.goto(pages["story"].as_uri())
        ids = page.evaluate("[...document.querySelectorAll('tr.claim')].map(e => e.id)")
        assert len(ids) == len(set(ids)) > 20
        page.goto(f"{pages['story'].as_uri()}#{ids[-1]}")
        assert page.evaluate("document.querySelector(':target').id") == ids[-1]
        dead = page.evaluate(
            "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.hash.slice(1))"
            ".filter(id => !document.getElementById(id))"
        )
        assert dead == []
        again = page.evaluate(
            "(all => all.filter((id, at) => all.indexOf(id) !== at))"
            "([...document.querySelectorAll('[id]')].map(e => e.id))"
        )
        assert again == []


def test_an_address_inside_a_folded_comparison_opens_it(
    browser: Browser, pages: dict[str, Path]
) -> None:
    with browser.new_page() as page:
        page.goto(pages["story"].as_uri())
        inside = page.locator("details .row").last.get_attribute("id")
        page.goto(f"{pages['story'].as_uri()}#{inside}")
        page.locator(f"[id='{inside}']").wait_for(state="visible")


def test_the_page_is_whole_without_script(browser: Browser, pages: dict[str, Path]) -> None:
    with browser.new_context(java_script_enabled=False) as context, context.new_page() as page:
        page.goto(pages["story"].as_uri())
        assert page.locator("form.tools").is_hidden()
        assert page.locator("article.card").first.is_visible()
        page.locator("details summary").first.click()
        assert page.locator("details .row").first.is_visible()


@pytest.mark.parametrize(("layout", "scheme"), [("wide", "light"), ("narrow", "dark")])
def test_axe_finds_no_serious_barrier(
    browser: Browser, pages: dict[str, Path], layout: str, scheme: str
) -> None:
    size = SIZES[layout]
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="needs axe-playwright-python"
    )
    for path in pages.values():
        with browser.new_page(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if scheme == "dark" else "light",
            bypass_csp=True,  # axe itself is a script that the page would not let in
        ) as page:
            page.goto(path.as_uri())
            page.evaluate("document.querySelectorAll('details').forEach((d, i) => d.open = !i)")
            found = axe.Axe().run(page).response["violations"]
            serious = [
                f"{one['id']}: {one['help']}: {one['nodes'][0]['html'][:200]}"
                for one in found
                if one["impact"] in ("serious", "critical")
            ]
            assert serious == []


def test_paper_gets_every_passage_and_no_line_is_cut(
    browser: Browser, pages: dict[str, Path], tmp_path: Path
) -> None:
    with browser.new_page(viewport={"width": 700, "height": 1000}) as page:
        page.goto(pages["pair"].as_uri())
        page.emulate_media(media="print")
        paper = page.pdf(path=tmp_path / "report.pdf", format="A4")
        assert paper.startswith(b"%PDF")
        assert page.locator("form.tools").is_hidden()
        cut = page.evaluate(
            "[...document.querySelectorAll('main *')].filter(e => !e.closest('.unseen, thead') &&"
            " getComputedStyle(e).overflowX === 'hidden' && e.scrollWidth > e.clientWidth + 1)"
            ".map(e => e.outerHTML.slice(0, 80))"
        )
        assert cut == []
