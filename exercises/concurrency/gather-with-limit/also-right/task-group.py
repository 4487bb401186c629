"""a TaskGroup and a semaphore, with the first exception taken out of the group."""

import asyncio


async def gather_limited(jobs, limit):
    if limit < 1:
        raise ValueError("at least one job has to run")
    semaphore = asyncio.Semaphore(limit)

    async def limited(job):
        async with semaphore:
            return await job()

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(limited(job)) for job in jobs]
    except BaseExceptionGroup as failed:
        raise failed.exceptions[0]
    return [task.result() for task in tasks]
