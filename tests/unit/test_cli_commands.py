"""The commands as a shell meets them: data on stdout, one clear line on stderr, exit codes."""

import json
import subprocess
import sys
from pathlib import Path
from typing import ClassVar

import pytest

from tests.bridge import COURIER, HARBOUR
from tests.command import Run, assert_one_clear_line, tellings
from tests.shared import needs_shared, seed_files


class TestDiff:
    @pytest.mark.parametrize("twice", [True, False])
    def test_an_article_against_itself_or_its_copy_differs_in_nothing(
        self, pair: tuple[Path, Path], tmp_path: Path, twice: bool
    ) -> None:
        copied = tmp_path / "copied.txt"
        copied.write_bytes(pair[0].read_bytes())
        run = tellings("diff", pair[0], pair[0] if twice else copied)
        assert (run.code, run.err) == (0, "")

    def test_two_tellings_differ_and_what_only_one_says_is_marked(
        self, pair: tuple[Path, Path]
    ) -> None:
        run = tellings("diff", *pair)
        assert run.code == 1
        assert "{+Ferries will carry people across" in " ".join(run.out.split())
        assert "\x1b" not in run.out

    def test_swapping_the_sides_swaps_the_marks(self, pair: tuple[Path, Path]) -> None:
        run = tellings("diff", pair[1], pair[0])
        assert "[-Ferries will carry people across" in " ".join(run.out.split())

    def test_color_is_drawn_only_when_asked_for(self, pair: tuple[Path, Path]) -> None:
        assert "\x1b[" in tellings("diff", *pair, "--color", "always").out
        assert "\x1b[" not in tellings("diff", *pair, "--color", "never").out

    def test_a_reader_that_goes_away_ends_it_quietly(self, pair: tuple[Path, Path]) -> None:
        process = subprocess.Popen(
            [sys.executable, "-m", "tellings", "diff", *map(str, pair)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) in (0, 1, 141)
        process.stderr.close()

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
    @pytest.mark.parametrize("command", ["diff", "compare", "claims"])
    def test_a_full_disk_is_told_in_one_line(self, pair: tuple[Path, Path], command: str) -> None:
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                [sys.executable, "-m", "tellings", command, *map(str, pair)],
                stdout=full,
                stderr=subprocess.PIPE,
                timeout=60,
            )
        assert done.returncode == 2
        assert done.stderr.decode().count("\n") == 1
        assert "No space left" in done.stderr.decode()


class TestCompare:
    def test_offsets_slice_to_each_sentences_own_text(self, pair: tuple[Path, Path]) -> None:
        comparison = json.loads(tellings("compare", *pair).out)
        assert comparison["schema"] == "tellings.comparison/1"
        for side, text in (("left", HARBOUR), ("right", COURIER)):
            for sentence in comparison[side]["sentences"]:
                assert sentence["text"] in text
        assert {link["kind"] for link in comparison["links"]} <= {"same", "reworded", "partial"}

    def test_the_shared_count_of_cables_is_linked(self, pair: tuple[Path, Path]) -> None:
        comparison = json.loads(tellings("compare", *pair).out)
        linked = {
            (
                comparison["left"]["sentences"][link["left"]]["text"],
                comparison["right"]["sentences"][link["right"]]["text"],
            )
            for link in comparison["links"]
        }
        assert any("14 of its 60" in left and "14 of the 60" in right for left, right in linked)

    def test_other_tellings_sharpen_the_weights_and_are_named_in_the_signature(
        self, pair: tuple[Path, Path]
    ) -> None:
        alone = json.loads(tellings("compare", *pair).out)
        helped = json.loads(tellings("compare", *pair, "--with", pair[0]).out)
        assert alone["signature"] != helped["signature"]


class TestAlign:
    RECORD: ClassVar = {
        "id": "velm",
        "articles": [
            {"id": "a", "paragraphs": [["Rust was found in 14 of 60 cables.", "It rained."]]},
            {"id": "b", "paragraphs": [["Ferries are free."], ["14 of the 60 cables had rust."]]},
        ],
        "pairs": [{"left": "a", "right": "b"}],
    }

    def test_links_count_sentences_through_all_paragraphs(self) -> None:
        run = tellings("align", stdin=json.dumps(self.RECORD).encode())
        (pair,) = json.loads(run.out)["pairs"]
        assert [link[:2] for link in pair["links"]] == [[0, 1]]
        assert 0 <= pair["links"][0][2] <= 1

    @pytest.mark.parametrize(
        "line",
        [
            b"{",
            b"[]",
            b"7",
            b'{"id": 1}',
            b'{"id":"x","articles":[{"id":"a"}],"pairs":[]}',
            b'{"id":"x","articles":[{"id":"a","paragraphs":"hello"}],"pairs":[]}',
            b"\xff\xfe{}",
        ],
    )
    def test_a_line_that_is_no_record_is_named_by_its_number(self, line: bytes) -> None:
        good = json.dumps(self.RECORD).encode()
        run = tellings("align", stdin=good + b"\n" + line + b"\n")
        assert run.code == 2
        assert ":2: " in run.err or "UTF-8" in run.err
        assert len(run.err.splitlines()) == 1
        assert "defect" not in run.err

    def test_two_articles_of_one_id_are_refused(self) -> None:
        twice = {**self.RECORD, "articles": [self.RECORD["articles"][0]] * 2, "pairs": []}
        assert_one_clear_line(tellings("align", stdin=json.dumps(twice).encode()), "'a'")

    def test_a_pair_of_unknown_articles_is_refused(self) -> None:
        record = {**self.RECORD, "pairs": [{"left": "a", "right": "zz"}]}
        run = tellings("align", stdin=json.dumps(record).encode())
        assert_one_clear_line(run, "zz")


class TestInspect:
    def test_days_named_without_a_date_get_one_from_the_day_of_publication(
        self, tmp_path: Path
    ) -> None:
        article = tmp_path / "harbour.txt"
        article.write_text(
            HARBOUR.replace("\n\nThe old", "\n\n3 May 2023\n\nThe old", 1).replace(
                "closes on Friday", "closed on Monday and Ada Brun rested yesterday"
            ),
            encoding="utf-8",
        )
        lines = tellings("inspect", article).out.splitlines()
        assert "# day: ¶3 Monday = 2023-05-01 (likely)" in lines
        assert "# day: ¶3 yesterday = 2023-05-02 (certain)" in lines

    def test_without_a_day_of_publication_no_day_is_guessed(self, pair: tuple[Path, Path]) -> None:
        assert "# day:" not in tellings("inspect", pair[0]).out


class TestBadInput:
    @pytest.mark.parametrize("command", ["diff", "compare"])
    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("absent.txt", None),
            ("empty.txt", b""),
            ("blank.txt", b"\n \n\t\n"),
            ("binary.txt", bytes(range(256)) * 40),
            ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00" + b"\x00" * 300),
        ],
    )
    def test_a_file_without_an_article_gives_one_line(
        self,
        tmp_path: Path,
        pair: tuple[Path, Path],
        command: str,
        name: str,
        content: bytes | None,
    ) -> None:
        bad = tmp_path / name
        if content is not None:
            bad.write_bytes(content)
        assert_one_clear_line(tellings(command, bad, pair[0]), name, "; ")

    def test_a_folder_without_articles_says_so(self, tmp_path: Path) -> None:
        assert_one_clear_line(tellings("report", tmp_path), tmp_path.name, "; ")

    def test_a_headline_alone_is_no_article_and_says_so(
        self, tmp_path: Path, pair: tuple[Path, Path]
    ) -> None:
        short = tmp_path / "flash.txt"
        short.write_text("Velm shuts its harbour bridge\n", encoding="utf-8")
        assert_one_clear_line(tellings("diff", short, pair[1]), "flash.txt", "headline", "; ")

    def test_undecodable_bytes_open_with_what_could_be_read(
        self, tmp_path: Path, pair: tuple[Path, Path]
    ) -> None:
        odd = tmp_path / "odd.txt"
        odd.write_bytes(HARBOUR.encode("cp1252") + b"\x81\x8d end.\n")
        run = tellings("diff", odd, pair[1])
        assert run.code in (1, 2)
        assert "Traceback" not in run.err

    def test_control_characters_never_reach_the_terminal(
        self, tmp_path: Path, pair: tuple[Path, Path]
    ) -> None:
        hostile = tmp_path / "hostile.txt"
        hostile.write_text(
            HARBOUR.replace("rust", "\x1b]0;OWNED\x07rust\x9b31m\u202e"), encoding="utf-8"
        )
        for command in ("diff", "report"):
            out = tellings(command, hostile, pair[1]).out
            assert "rust" in out
            assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(out)

    def test_a_hostile_file_name_is_shown_escaped(self, pair: tuple[Path, Path]) -> None:
        run = tellings("diff", "gone\x1b]0;OWNED\x07.txt", pair[0])
        assert_one_clear_line(run, "OWNED")
        assert "\x1b" not in run.err

    @pytest.mark.parametrize("arguments", [[], ["corpus/seoul-2023"], ["open"]])
    def test_without_a_terminal_the_reader_says_what_works_instead(
        self, arguments: list[str]
    ) -> None:
        assert_one_clear_line(tellings(*arguments), "terminal", "tellings diff")

    def test_a_mistyped_command_is_named_before_anything_else(self) -> None:
        assert_one_clear_line(tellings("dif"), "dif", "tellings diff")
        assert_one_clear_line(tellings("nowhere.txt"), "nowhere.txt")

    def test_the_shell_completes_commands_and_files(self) -> None:
        run = tellings(
            _TELLINGS_COMPLETE="bash_complete", COMP_WORDS="tellings com", COMP_CWORD="1"
        )
        assert run.code == 0
        assert "plain,compare" in run.out.splitlines()
        assert "complete" in tellings(_TELLINGS_COMPLETE="bash_source").out

    def test_an_unknown_option_is_a_usage_error(self) -> None:
        run = tellings("diff", "--sideways", "a", "b")
        assert run.code == 2
        assert "--sideways" in run.err
        assert "Traceback" not in run.err


@needs_shared
class TestSeeds:
    def test_every_pair_of_the_seeds_differs_and_shares(self) -> None:
        first, *others = seed_files()
        for other in others:
            run = tellings("compare", first, other, *(x for o in others for x in ("--with", o)))
            comparison = json.loads(run.out)
            assert comparison["links"]
            assert comparison["missing"]
            assert comparison["added"]

    def test_the_report_of_the_whole_story_names_every_outlet(self) -> None:
        run = tellings("report", *seed_files(), "--format", "md")
        assert run.code == 0
        for name in ("AP", "Reuters", "Tech Times"):
            assert name in run.out

    def test_link_lists_and_copyright_lines_are_no_claims(self) -> None:
        files = seed_files()
        comparison = json.loads(tellings("compare", files[1], files[4]).out)
        for side, words in (("left", ("Casio", "Nissan", "RANKING")), ("right", ("TECHTIMES",))):
            roles = {
                sentence["role"]
                for sentence in comparison[side]["sentences"]
                if any(word in sentence["text"] for word in words)
            }
            assert roles
            assert roles <= {"boilerplate", "meta", "byline"}


# what was named and can't be opened


@pytest.mark.parametrize(
    "command", [["report"], ["claims"], ["quotes"], ["figures"], ["outlets"]], ids=lambda c: c[0]
)
def test_what_opens_is_given_and_what_was_named_and_does_not_makes_it_exit_2(
    pair: tuple[Path, Path], tmp_path: Path, command: list[str]
) -> None:
    whole = tellings(*command, *pair)
    assert (whole.code, whole.err) == (0, "")
    empty = tmp_path / "empty.txt"
    empty.touch()
    for unopened in (tmp_path / "absent.txt", empty):
        run = tellings(*command, *pair, unopened)
        assert run.code == 2
        assert_one_clear_line(Run(run.code, "", run.err), unopened.name)
        # a report names what was left out; the tables stay as they are
        assert run.out == whole.out if command != ["report"] else unopened.name in run.out


def test_what_a_folder_holds_besides_articles_is_no_failure(pair: tuple[Path, Path]) -> None:
    folder = pair[0].parent
    (folder / "empty.txt").touch()
    run = tellings("report", folder)
    assert run.code == 0
    assert "empty.txt" in run.err
