"""collecting the results as they come: what is done first then stands first, whatever its place in
the source."""

import asyncio


async def pipeline(source, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    queue = asyncio.Queue(room)
    results = []

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
            results.append(await work(item))

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(produce())
            for _ in range(workers):
                group.create_task(consume())
    except BaseExceptionGroup as group:
        raise group.exceptions[0]
    return results
