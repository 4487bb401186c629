"""making a pool for all jobs that compute: some of them have to stay, and processes start for which there is
no job."""

import pickle
import threading
from multiprocessing import Pool
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

    def run(number):
        results[number] = attempt(jobs[number].function, *jobs[number].args)

    def mine(place):
        return [number for number, each in enumerate(places) if each == place]

    threads = [threading.Thread(target=run, args=(number,)) for number in mine("thread")]
    if mine("process"):
        pool = Pool(min(processes, sum(job.kind == "computes" for job in jobs)))
    calls = {}
    for number in mine("process"):
        job = jobs[number]
        calls[number] = pool.apply_async(attempt, (job.function, *job.args))
    for thread in threads:
        thread.start()
    for number in mine("here"):
        run(number)
    for number, call in calls.items():
        results[number] = call.get()
    for thread in threads:
        thread.join()
    if calls:
        pool.close()
        pool.join()
    return results
