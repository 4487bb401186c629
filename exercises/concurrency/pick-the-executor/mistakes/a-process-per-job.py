"""starting as many processes as there are jobs for them: each is a Python that has to start and takes its memory, and more of
them start than the caller allows."""

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
        ProcessPoolExecutor(max(1, places.count("process"))) as others,
    ):
        calls = []
        for job, place in zip(jobs, places):
            if place == "here":
                calls.append(None)
            else:
                pool = threads if place == "thread" else others
                calls.append(pool.submit(job.function, *job.args))
        here = [None if call else attempt(job.function, *job.args) for job, call in zip(jobs, calls)]
    return [attempt(call.result) if call else result for call, result in zip(calls, here)]
