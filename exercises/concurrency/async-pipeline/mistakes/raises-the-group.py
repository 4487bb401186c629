"""letting the exception group of a TaskGroup through: the caller expects the exception itself, and
would need `except*` to find it."""

import asyncio


async def pipeline(source, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    queue = asyncio.Queue(room)
    results = {}

    async def produce():
        number = 0
        async for item in source:
            await queue.put((number, item))
            number += 1
        queue.shutdown()

    async def consume():
        while True:
            try:
                number, item = await queue.get()
            except asyncio.QueueShutDown:
                return
            results[number] = await work(item)

    async with asyncio.TaskGroup() as group:
        group.create_task(produce())
        for _ in range(workers):
            group.create_task(consume())
    return [results[number] for number in sorted(results)]
