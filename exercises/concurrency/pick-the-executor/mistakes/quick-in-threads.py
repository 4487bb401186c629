"""handing quick jobs to the pool of threads: that costs more than the call, and they then run in any
order, and at the same time."""

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
    with (
        ThreadPoolExecutor(max(1, len(jobs))) as threads,
        ProcessPoolExecutor(processes) as others,
    ):
        calls = []
        for job, place in zip(jobs, places):
            pool = others if place == "process" else threads
            calls.append(pool.submit(job.function, *job.args))
    return [attempt(call.result) for call in calls]
