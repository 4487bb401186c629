"""ending a worker when the queue is empty: it may be empty only for a moment, because the source is
slow."""

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
            await asyncio.sleep(0)
            if queue.empty():
                return
            number, item = queue.get_nowait()
            results[number] = await work(item)

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(produce())
            for _ in range(workers):
                group.create_task(consume())
    except BaseExceptionGroup as group:
        raise group.exceptions[0]
    return [results[number] for number in sorted(results)]
