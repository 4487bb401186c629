"""starting no more processes than there are cores: how many there may be is for the caller to say, who may know better than
`os.cpu_count()` does."""

import os
import pickle
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from typing import NamedTuple


class Job(NamedTuple):
    function: object
    args: tuple = ()
    kind: str = "quick"
    changes: bool = False


def can_be_sent(job):
    try:
        pickle.dumps((job.function, job.args))
    except Exception:
        return False
    return True


def place_of(job):
    if job.kind == "waits":
        return "thread"
    if job.kind == "computes" and not job.changes and can_be_sent(job):
        return "process"
    if job.kind in ("computes", "quick"):
        return "here"
    raise ValueError("unknown kind")


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return error


def run_all(jobs, processes):
    jobs = list(jobs)
    places = [place_of(job) for job in jobs]
    size = max(1, places.count("thread"))
    with ThreadPoolExecutor(size) as threads, ProcessPoolExecutor(min(processes, os.cpu_count() or 1)) as others:
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
