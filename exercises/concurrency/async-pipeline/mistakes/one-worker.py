"""a single worker: it begins the next item only when the last is done, however many workers were asked
for."""

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

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(produce())
            group.create_task(consume())
    except BaseExceptionGroup as group:
        raise group.exceptions[0]
    return [results[number] for number in sorted(results)]
