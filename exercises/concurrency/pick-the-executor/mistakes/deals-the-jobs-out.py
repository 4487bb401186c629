"""dealing the jobs out to the processes beforehand, in chunks: whoever is done with its own has nothing left to do, while jobs
still wait behind a long one in another chunk."""

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
    sent = mine("process")
    if sent:
        count = min(processes, len(sent))
        pool = Pool(count)
        calls = [(jobs[number].function, *jobs[number].args) for number in sent]
        answer = pool.starmap_async(attempt, calls, chunksize=-(-len(sent) // count))
    for thread in threads:
        thread.start()
    for number in mine("here"):
        run(number)
    if sent:
        for number, result in zip(sent, answer.get()):
            results[number] = result
        pool.close()
        pool.join()
    for thread in threads:
        thread.join()
    return results
