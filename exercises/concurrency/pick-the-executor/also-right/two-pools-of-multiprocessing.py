"""a `ThreadPool` and a `Pool` of multiprocessing, each given all of its jobs by one `map_async`, one at
a time."""

import pickle
from collections.abc import Callable
from contextlib import nullcontext
from multiprocessing import Pool
from multiprocessing.pool import ThreadPool
from typing import NamedTuple


class Job(NamedTuple):
    function: Callable
    args: tuple = ()
    kind: str = "quick"
    changes: bool = False


def attempt(job):
    try:
        return job.function(*job.args)
    except Exception as error:
        return error


def travels(job):
    try:
        return not job.changes and bool(pickle.dumps(job))
    except Exception:
        return False


def run_all(jobs, processes):
    jobs = list(jobs)
    if not {job.kind for job in jobs} <= {"waits", "computes", "quick"}:
        raise ValueError("unknown kind of job")
    numbers = range(len(jobs))
    waits = [n for n in numbers if jobs[n].kind == "waits"]
    computes = [n for n in numbers if jobs[n].kind == "computes" and travels(jobs[n])]
    results = {}
    with (
        ThreadPool(len(waits)) if waits else nullcontext() as threads,
        Pool(min(len(computes), processes)) if computes else nullcontext() as others,
    ):
        answers = [
            (mine, pool.map_async(attempt, [jobs[n] for n in mine], chunksize=1))
            for mine, pool in ((computes, others), (waits, threads))
            if mine
        ]
        for n in sorted({*numbers} - {*waits} - {*computes}):
            results[n] = attempt(jobs[n])
        for mine, answer in answers:
            results.update(zip(mine, answer.get()))
    return [results[n] for n in numbers]
