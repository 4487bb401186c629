from collections.abc import Callable
from typing import NamedTuple


class Job(NamedTuple):
    """A call to make, and what is known about it."""

    function: Callable
    args: tuple = ()
    kind: str = "quick"  # or "waits", or "computes"
    changes: bool = False  # something that the caller looks at afterwards


def run_all(jobs, processes):
    """Call each job in the place that suits it; return results and exceptions in order."""
    return [job.function(*job.args) for job in jobs]
