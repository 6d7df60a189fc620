"""Tells the person at the console what happens: moving pictures in a terminal, plain lines elsewhere."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

console = Console(highlight=False, soft_wrap=True)


def say(text: str) -> None:
    """Print a line."""
    console.print(text, markup=False)


@contextlib.contextmanager
def step(text: str) -> Iterator[None]:
    """Show that something is being done, and how long it took once it is done."""
    began = time.monotonic()
    moving = console.status(text) if console.is_terminal else contextlib.nullcontext()
    with moving:
        yield
    say(f"  {text} ({time.monotonic() - began:.1f} s)")


@contextlib.contextmanager
def with_bar(text: str) -> Iterator[Callable[[str, int, int], None]]:
    """Show a bar that the function given to the block moves: what was done last, how many are done, how many there are."""
    columns = (
        TextColumn("  {task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[last]}"),
    )
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as bar:
        task = bar.add_task(text, total=None, last="")
        began = time.monotonic()
        counted = 0

        def moved(last: str, done: int, total: int) -> None:
            nonlocal counted
            counted = total
            bar.update(task, completed=done, total=total, last=last)

        yield moved
    say(f"  {text}: {counted} ({time.monotonic() - began:.1f} s)")
