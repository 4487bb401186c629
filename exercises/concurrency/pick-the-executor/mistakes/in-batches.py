"""handing out as many jobs as there are processes, and the next ones when all of these are done: whoever is done
early waits for the slowest of its batch."""

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

    def run_batches(sent):
        with Pool(min(processes, len(sent))) as pool:
            for start in range(0, len(sent), processes):
                batch = sent[start : start + processes]
                calls = [(jobs[number].function, *jobs[number].args) for number in batch]
                for number, result in zip(batch, pool.starmap(attempt, calls, chunksize=1)):
                    results[number] = result

    threads = [threading.Thread(target=run, args=(number,)) for number in mine("thread")]
    if mine("process"):
        threads.append(threading.Thread(target=run_batches, args=(mine("process"),)))
    for thread in threads:
        thread.start()
    for number in mine("here"):
        run(number)
    for thread in threads:
        thread.join()
    return results
