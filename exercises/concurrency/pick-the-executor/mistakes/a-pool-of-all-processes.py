"""multiprocessing.Pool of the full size: unlike ProcessPoolExecutor it starts all of its processes at
once, whether or not there is work for them."""

import multiprocessing
import pickle
from concurrent.futures import ThreadPoolExecutor
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
    with ThreadPoolExecutor(max(1, places.count("thread"))) as threads:
        others = multiprocessing.Pool(processes)
        waits = []
        for job, place in zip(jobs, places):
            if place == "thread":
                waits.append(threads.submit(job.function, *job.args).result)
            elif place == "process":
                waits.append(others.apply_async(job.function, job.args).get)
            else:
                waits.append(None)
        here = [None if wait else attempt(job.function, *job.args) for job, wait in zip(jobs, waits)]
        results = [attempt(wait) if wait else result for wait, result in zip(waits, here)]
        others.close()
        others.join()
    return results
