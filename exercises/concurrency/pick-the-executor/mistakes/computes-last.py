"""opening the pool of processes when the quick jobs are done: other cores then do nothing while the calling thread
works."""

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

    def mine(place):
        return [(number, jobs[number]) for number, each in enumerate(places) if each == place]

    with ThreadPoolExecutor(max(1, len(mine("thread")))) as threads:
        calls = {n: threads.submit(job.function, *job.args) for n, job in mine("thread")}
        for number, job in mine("here"):
            results[number] = attempt(job.function, *job.args)
        with ProcessPoolExecutor(processes) as others:
            calls |= {n: others.submit(job.function, *job.args) for n, job in mine("process")}
            for number, call in calls.items():
                results[number] = attempt(call.result)
    return results
