"""three executors with the same interface: the one for this thread keeps its calls until it is left, so that
the others are at work by then."""

import pickle
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import ExitStack
from typing import NamedTuple


class Job(NamedTuple):
    function: object
    args: tuple = ()
    kind: str = "quick"
    changes: bool = False


class Here(Executor):
    """Calls everything in the thread that shuts it down."""

    def __init__(self):
        self.calls = []

    def submit(self, function, /, *args):
        future = Future()
        self.calls.append((future, function, args))
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        for future, function, args in self.calls:
            try:
                future.set_result(function(*args))
            except Exception as error:
                future.set_exception(error)


def executor_for(job, waiting, computing, here):
    if job.kind == "waits":
        return waiting
    if job.kind == "quick":
        return here
    if job.kind != "computes":
        raise ValueError("kind must be waits, computes or quick")
    if job.changes:
        return here
    try:
        pickle.dumps(job.function)
        pickle.dumps(job.args)
    except Exception:
        return here
    return computing


def run_all(jobs, processes):
    jobs = list(jobs)
    with ExitStack() as stack:
        executors = [
            stack.enter_context(each)
            for each in (ThreadPoolExecutor(len(jobs) or 1), ProcessPoolExecutor(processes), Here())
        ]
        chosen = [executor_for(job, *executors) for job in jobs]
        futures = [
            executor.submit(job.function, *job.args) for job, executor in zip(jobs, chosen)
        ]
    return [future.exception() or future.result() for future in futures]
