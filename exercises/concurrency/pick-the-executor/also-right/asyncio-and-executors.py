"""an event loop that hands each job to an executor with `run_in_executor`, and gathers them all while a
last one calls what stays."""

import asyncio
import concurrent.futures
import pickle
from typing import Any, Callable, NamedTuple


class Job(NamedTuple):
    function: Callable
    args: tuple = ()
    kind: str = "quick"
    changes: bool = False


def can_travel(job):
    if job.changes:
        return False
    try:
        pickle.dumps(job)
    except Exception:
        return False
    return True


async def run(jobs: list[Job], processes: int) -> list[Any]:
    loop = asyncio.get_running_loop()
    threads = concurrent.futures.ThreadPoolExecutor(len(jobs) + 1)
    others = concurrent.futures.ProcessPoolExecutor(processes)
    with threads, others:
        results = [None] * len(jobs)
        pending, here = {}, []
        for index, job in enumerate(jobs):
            if job.kind == "waits":
                pending[index] = loop.run_in_executor(threads, job.function, *job.args)
            elif job.kind == "computes" and can_travel(job):
                pending[index] = loop.run_in_executor(others, job.function, *job.args)
            else:
                here.append(index)
        for index in here:
            try:
                results[index] = jobs[index].function(*jobs[index].args)
            except Exception as error:
                results[index] = error
        gathered = await asyncio.gather(*pending.values(), return_exceptions=True)
        for index, result in zip(pending, gathered):
            results[index] = result
    return results


def run_all(jobs, processes):
    jobs = list(jobs)
    for job in jobs:
        if job.kind not in {"waits", "computes", "quick"}:
            raise ValueError(job.kind)
    return asyncio.run(run(jobs, processes))
