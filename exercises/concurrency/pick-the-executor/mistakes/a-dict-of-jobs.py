"""keeping the results in a dict by job: a job that is there twice is called once, and one with a list
among its arguments cannot be a key."""

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
        ThreadPoolExecutor(max(1, places.count("thread"))) as threads,
        ProcessPoolExecutor(processes) as others,
    ):
        calls, results = {}, {}
        for job, place in dict(zip(jobs, places)).items():
            if place != "here":
                pool = threads if place == "thread" else others
                calls[job] = pool.submit(job.function, *job.args)
        for job in jobs:
            if job not in calls and job not in results:
                results[job] = attempt(job.function, *job.args)
    return [attempt(calls[job].result) if job in calls else results[job] for job in jobs]
