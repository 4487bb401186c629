"""a thread for each job that is not called here; those of jobs that compute hand theirs on to a pool of processes, and
wait."""

import pickle
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from typing import NamedTuple


class Job(NamedTuple):
    function: Callable
    args: tuple = ()
    kind: str = "quick"
    changes: bool = False


def run_all(jobs, processes):
    jobs = list(jobs)
    results = [None] * len(jobs)
    elsewhere, here = [], []
    for number, job in enumerate(jobs):
        match job.kind:
            case "waits":
                elsewhere.append((number, False))
            case "computes" if not job.changes and can_be_pickled(job.function, job.args):
                elsewhere.append((number, True))
            case "computes" | "quick":
                here.append(number)
            case _:
                raise ValueError(job.kind)

    def work(number, is_sent=False):
        function, args, *_ = jobs[number]
        try:
            results[number] = others.submit(function, *args).result() if is_sent else function(*args)
        except Exception as error:
            results[number] = error

    threads = [threading.Thread(target=work, args=where) for where in elsewhere]
    with ProcessPoolExecutor(processes) as others:
        for thread in threads:
            thread.start()
        for number in here:
            work(number)
        for thread in threads:
            thread.join()
    return results


def can_be_pickled(*things):
    try:
        pickle.dumps(things)
    except Exception:
        return False
    return True
