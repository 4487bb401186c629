"""running the jobs of one place to their end before those of the next begin: leaving a with block
waits for its pool, and meanwhile nothing else goes on."""

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
    results = {}

    def mine(place):
        return [number for number, each in enumerate(places) if each == place]

    def run(pool, numbers):
        calls = {n: pool.submit(jobs[n].function, *jobs[n].args) for n in numbers}
        for number, call in calls.items():
            results[number] = attempt(call.result)

    with ThreadPoolExecutor(max(1, len(mine("thread")))) as pool:
        run(pool, mine("thread"))
    with ProcessPoolExecutor(processes) as pool:
        run(pool, mine("process"))
    for number in mine("here"):
        results[number] = attempt(jobs[number].function, *jobs[number].args)
    return [results[number] for number in range(len(jobs))]
