"""Whatever the articles say, every format can tell it, and tells it whole."""

import csv
import io
import json

import jsonschema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tellings.compare.comparer import Comparer
from tellings.report import build, render
from tellings.report.comparison import comparison_json, schema
from tellings.report.difftext import diff_text
from tellings.report.pairview import pair_view
from tests.reports import html_text, words_of
from tests.stories import story

PARSER = MarkdownIt("gfm-like", {"linkify": False})
WORDS = [
    "Velm", "bridge", "harbour", "closed", "mayor", "“never”", "said", "14", "16", "Friday",
    "*ferry*", "<b>rust</b>", "|", "_lamp_", "[quay](x)", "=1+1", "{{x}}", "&amp;", "the", "was",
    "not", "#1", "~", "`tide`", "\\", "ملح", "桥", "U.S.", "$5",
]  # fmt: skip
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(
    lambda words: " ".join(words) + "."
)
texts = st.lists(sentences, min_size=1, max_size=4)
stories = st.lists(texts, min_size=1, max_size=3).map(
    lambda told: story({f"outlet-{place}": text for place, text in enumerate(told)})
)
few = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def told_words(made: Comparer) -> set[str]:
    return {word for a in made.story.articles for word in words_of(a.text).split()}


@few
@given(stories)
def test_every_format_can_tell_it_and_none_gets_markup_from_it(made: Comparer) -> None:
    document = build(made, for_format="html")
    page = render(document, "html")
    assert "<b>rust" not in page
    if len(made.story.articles) > 1:  # passage by passage everything is shown
        assert told_words(made) <= set(words_of(html_text(page)).split())
    source = render(document, "md")
    inline = [child for token in PARSER.parse(source) for child in token.children or []]
    assert not {token.type for token in inline} & {"link_open", "image", "em_open", "s_open"}
    assert {t.content for t in inline if t.type == "html_inline"} <= {"<b>", "</b>", "<br>"}
    assert "{{" not in source
    rows = list(csv.reader(io.StringIO(render(document, "csv"))))
    assert {len(row) for row in rows} == {len(rows[0])}
    jsonschema.validate(json.loads(render(document, "json")), schema("report"))
    assert render(document, "text").endswith("\n")


@few
@given(stories)
def test_comparison_and_diff_hold_every_word(made: Comparer) -> None:
    if len(made.story.articles) < 2:
        return
    jsonschema.validate(comparison_json(made, 0, 1), schema("comparison"))
    told = diff_text(made, 0, 1, width=60)
    shown = set(words_of(diff_text(made, 0, 1, width=10_000).text).split())
    assert {word for a in made.story.articles[:2] for word in words_of(a.text).split()} <= shown
    assert told.differs == pair_view(made, 0, 1).differs == pair_view(made, 1, 0).differs


@few
@given(texts)
def test_an_article_against_itself_is_the_same_throughout(text: list[str]) -> None:
    same = list(dict.fromkeys(text))
    made = story({"one": same, "two": same})
    comparison = comparison_json(made, 0, 1)
    assert (comparison["missing"], comparison["added"]) == ([], [])
    document = build(made)
    assert (document.only, document.conflicts) == ((), ())
