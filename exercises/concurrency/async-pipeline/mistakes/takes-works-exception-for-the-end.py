"""doing the work inside the `try` that watches for the end of the queue: an exception of the work is
then taken for that end."""

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
        try:
            while True:
                number, item = await queue.get()
                results[number] = await work(item)
        except asyncio.QueueShutDown:
            return

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(produce())
            for _ in range(workers):
                group.create_task(consume())
    except BaseExceptionGroup as group:
        raise group.exceptions[0]
    return [results[number] for number in sorted(results)]
