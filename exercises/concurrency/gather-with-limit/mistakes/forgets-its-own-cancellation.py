"""cleaning up after an exception of a job alone: `asyncio.wait` does not cancel the tasks it
waits for, so when the waiting is cancelled, the jobs go on."""

import asyncio


async def gather_limited(jobs, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    room = asyncio.Semaphore(limit)

    async def run(job):
        async with room:
            return await job()

    tasks = [asyncio.create_task(run(job)) for job in jobs]
    if not tasks:
        return []
    done, running = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    for task in running:
        task.cancel()
    if running:
        await asyncio.wait(running)
    for task in tasks:
        if task in done and task.exception():
            raise task.exception()
    return [task.result() for task in tasks]
