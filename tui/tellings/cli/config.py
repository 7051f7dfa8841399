"""``tellings config``: where things are and the settings in force."""

import click

from tellings.cli.console import printable


@click.command()
@click.option(
    "--init",
    is_flag=True,
    help="Write a settings file that explains every setting; never replaces one.",
)
def command(init: bool) -> int:
    """Print where tellings keeps its files, and every setting with where it came from.

    Exits 2 where something in the settings file can't be used.

    \b
    Example:
      tellings config --init
    """
    from tellings.settings import load, paths

    file = paths.config_file()
    if init:
        from tellings.errors import WriteError
        from tellings.report.write import write
        from tellings.settings.template import template

        if file.exists():
            raise WriteError(str(file), "exists already", "edit it, or move it away first")
        write(file, template(), make_parents=True)
        click.echo(f"wrote {printable(str(file))}", err=True)
    loaded = load(file)
    click.echo(_table(_paths()))
    click.echo(_table(_settings()))
    for problem in loaded.problems:
        click.echo(f"tellings: {printable(problem.line())}", err=True)
    return 2 if loaded.problems else 0


def _paths() -> list[tuple[str, ...]]:
    from tellings.settings import paths

    file = paths.config_file()
    return [
        ("settings", str(file), "" if file.is_file() else "not there: defaults are used"),
        ("library", str(paths.library_dir()), ""),
        ("state", str(paths.state_dir()), ""),
        ("cache", str(paths.cache_dir()), ""),
    ]


def _settings() -> list[tuple[str, ...]]:
    from dataclasses import fields

    from tellings.settings import load, paths
    from tellings.settings.schema import TABLES
    from tellings.settings.template import toml_value

    loaded = load(paths.config_file())
    rows: list[tuple[str, ...]] = []
    for table, kind in TABLES.items():
        values = getattr(loaded.settings, table)
        for field in fields(kind):
            name = f"{table}.{field.name}"
            value, default = getattr(values, field.name), field.default
            origin = str(loaded.origins[name])
            if value != default:
                origin += f", default {toml_value(default)}"
            rows.append((name, toml_value(value), origin))
    for action, keys in loaded.settings.keys.items():
        name = f"keys.{action}"
        rows.append((name, toml_value(keys), str(loaded.origins[name])))
    return rows


def _table(rows: list[tuple[str, ...]]) -> str:
    safe = [[printable(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*safe, strict=True)]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in safe
    )
    return "\n".join(lines) + "\n"
