"""ending the queue in `finally`: when the source fails, the workers finish what is there, and
nobody raises the exception."""

import asyncio


async def pipeline(source, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    queue = asyncio.Queue(room)
    results = {}

    async def produce():
        number = 0
        try:
            async for item in source:
                await queue.put((number, item))
                number += 1
        finally:
            queue.shutdown()

    async def consume():
        while True:
            try:
                number, item = await queue.get()
            except asyncio.QueueShutDown:
                return
            results[number] = await work(item)

    try:
        producer = asyncio.create_task(produce())
        async with asyncio.TaskGroup() as group:
            for _ in range(workers):
                group.create_task(consume())
    except BaseExceptionGroup as group:
        raise group.exceptions[0]
    return [results[number] for number in sorted(results)]
