import pickle
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from typing import NamedTuple


class Job(NamedTuple):
    """A call to make, and what is known about it."""

    function: Callable
    args: tuple = ()
    kind: str = "quick"  # or "waits", or "computes"
    changes: bool = False  # something that the caller looks at afterwards


def run_all(jobs, processes):
    """Call each job in the place that suits it; return results and exceptions in order."""
    jobs = list(jobs)
    places = [place_of(job) for job in jobs]
    size = max(1, places.count("thread"))
    with ThreadPoolExecutor(size) as threads, ProcessPoolExecutor(processes) as others:
        pools = {"thread": threads, "process": others}
        calls = [
            pools[place].submit(job.function, *job.args) if place in pools else None
            for job, place in zip(jobs, places)
        ]
        here = [
            attempt(job.function, *job.args) if call is None else None
            for job, call in zip(jobs, calls)
        ]
    return [
        result if call is None else attempt(call.result) for call, result in zip(calls, here)
    ]


def place_of(job):
    """Where a job belongs: "thread", "process", or "here"."""
    if job.kind not in ("waits", "computes", "quick"):
        raise ValueError(f"unknown kind of job: {job.kind!r}")
    if job.kind == "waits":
        return "thread"
    if job.kind == "computes" and not job.changes and can_be_sent(job):
        return "process"
    return "here"


def can_be_sent(job):
    """Whether the function and its arguments can be pickled; only trying can tell."""
    try:
        pickle.dumps((job.function, job.args))
    except Exception:
        return False
    return True


def attempt(function, *args):
    """What the function returns, or the exception that it raises."""
    try:
        return function(*args)
    except Exception as error:
        return error
