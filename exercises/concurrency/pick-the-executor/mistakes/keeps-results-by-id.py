"""keeping the results by the `id` of their job: a job that is there twice has one id, and the second result takes the place of
the first."""

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
    calls, results = {}, {}
    size = max(1, places.count("thread"))
    with ThreadPoolExecutor(size) as threads, ProcessPoolExecutor(processes) as others:
        pools = {"thread": threads, "process": others}
        for job, place in zip(jobs, places):
            if place in pools:
                calls[id(job)] = pools[place].submit(job.function, *job.args)
        for job, place in zip(jobs, places):
            if place == "here":
                results[id(job)] = attempt(job.function, *job.args)
    for number, call in calls.items():
        results[number] = attempt(call.result)
    return [results[id(job)] for job in jobs]
