"""a set of running tasks that is filled up whenever `asyncio.wait` says that one is done."""

import asyncio
from itertools import islice


async def gather_limited(jobs, limit):
    if limit < 1:
        raise ValueError(limit)
    jobs = iter(jobs)
    tasks = [asyncio.create_task(job()) for job in islice(jobs, limit)]
    running = set(tasks)
    try:
        while running:
            done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in sorted(done, key=tasks.index):
                await task
                for job in islice(jobs, 1):
                    tasks.append(asyncio.create_task(job()))
                    running.add(tasks[-1])
        return [task.result() for task in tasks]
    finally:
        for task in tasks:
            task.cancel()
        if running:
            await asyncio.wait(running)
