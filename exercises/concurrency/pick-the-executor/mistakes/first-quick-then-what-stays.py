"""calling the quick jobs first and then those that have to stay: both are called here, and among them the order of `jobs`
counts."""

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
    results = [None] * len(jobs)
    size = max(1, places.count("thread"))
    with ThreadPoolExecutor(size) as threads, ProcessPoolExecutor(processes) as others:
        pools = {"thread": threads, "process": others}
        calls = {
            number: pools[place].submit(jobs[number].function, *jobs[number].args)
            for number, place in enumerate(places)
            if place in pools
        }
        for kind in ("quick", "computes"):
            for number, job in enumerate(jobs):
                if places[number] == "here" and job.kind == kind:
                    results[number] = attempt(job.function, *job.args)
        for number, call in calls.items():
            results[number] = attempt(call.result)
    return results
