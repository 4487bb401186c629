"""no queue: a task for each item in the house, a semaphore for the places in it, and another one for
the workers."""

import asyncio


async def pipeline(source, work, workers, room):
    if workers < 1:
        raise ValueError("workers")
    if room < 1:
        raise ValueError("room")
    places = asyncio.Semaphore(workers + room)
    free = asyncio.Semaphore(workers)
    tasks = []

    async def handle(item):
        try:
            async with free:
                return await work(item)
        finally:
            places.release()

    async def run(group):
        async for item in source:
            await places.acquire()
            tasks.append(group.create_task(handle(item)))

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(run(group))
    except BaseExceptionGroup as failed:
        raise failed.exceptions[0] from None
    return [task.result() for task in tasks]
