"""handing each item to a free worker and to nobody else: while all are busy, nothing is taken in
advance."""

import asyncio


async def pipeline(source, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    free = asyncio.Semaphore(workers)
    tasks = []

    async def handle(item):
        try:
            return await work(item)
        finally:
            free.release()

    async def read(group):
        async for item in source:
            await free.acquire()
            tasks.append(group.create_task(handle(item)))

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(read(group))
    except BaseExceptionGroup as group:
        raise group.exceptions[0]
    return [task.result() for task in tasks]
