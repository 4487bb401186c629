"""Workers that share a queue."""

import asyncio


async def worker(name, queue, done):
    while True:
        item = await queue.get()
        try:
            done.append((name, item * item))
            await asyncio.sleep(0)
        finally:
            queue.task_done()


async def process(items, workers=2):
    queue = asyncio.Queue(maxsize=2)
    done = []
    tasks = [asyncio.create_task(worker(n, queue, done)) for n in range(workers)]
    for item in items:
        await queue.put(item)
    await queue.join()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return done
