from collections.abc import Sequence

from tellings.board.linkage import average_linkage


def test_items_without_similarity_stay_alone() -> None:
    assert average_linkage(["a", "b", "c"], {}, 0.3) == [["a"], ["b"], ["c"]]


def test_nothing_to_cluster() -> None:
    assert average_linkage([], {}, 0.3) == []


def test_alike_items_join() -> None:
    assert average_linkage(["a", "b", "c"], {(0, 2): 0.9}, 0.3) == [["a", "c"], ["b"]]


def test_a_chain_is_not_a_cluster() -> None:
    # a - b - c - d, each linked to the next only: the ends have nothing in common
    chain = {(0, 1): 0.9, (1, 2): 0.6, (2, 3): 0.9}
    assert average_linkage("abcd", chain, 0.3) == [["a", "b"], ["c", "d"]]


def test_a_missing_link_does_not_split_a_dense_group() -> None:
    # every pair but (0, 3) is alike
    dense = dict.fromkeys([(0, 1), (0, 2), (1, 2), (1, 3), (2, 3)], 0.8)
    assert average_linkage("abcd", dense, 0.3) == [["a", "b", "c", "d"]]


def test_the_cut_itself_merges() -> None:
    assert average_linkage("ab", {(0, 1): 0.3}, 0.3) == [["a", "b"]]
    assert average_linkage("ab", {(0, 1): 0.29}, 0.3) == [["a"], ["b"]]


def test_ties_go_to_the_first_items() -> None:
    # b is as like a as c; together the three would be too unlike
    assert average_linkage("abc", {(0, 1): 0.5, (1, 2): 0.5}, 0.4) == [["a", "b"], ["c"]]


def test_pairs_that_cannot_be_compared_do_not_count() -> None:
    # items of one letter are never compared: two of x against one of y has two pairs, not three
    def across(one: Sequence[str], other: Sequence[str]) -> int:
        return sum(a[0] != b[0] for a in one for b in other)

    items = ["x1", "x2", "y1"]
    alike = {(0, 2): 0.4, (1, 2): 0.4}
    assert average_linkage(items, alike, 0.4, across) == [["x1", "x2", "y1"]]
