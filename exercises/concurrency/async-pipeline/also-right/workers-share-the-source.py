"""a deque and conditions by hand: the main coroutine itself reads the source, and the workers are
told when it has ended."""

import asyncio
from collections import deque


async def pipeline(source, work, workers, room):
    if workers <= 0 or room <= 0:
        raise ValueError("not positive")
    waiting, results = deque(), []
    changed = asyncio.Condition()
    over = False

    async def worker():
        while True:
            async with changed:
                await changed.wait_for(lambda: waiting or over)
                if not waiting:
                    return
                index, item = waiting.popleft()
                changed.notify_all()
            results[index] = await work(item)

    async def read():
        nonlocal over
        async for item in source:
            async with changed:
                await changed.wait_for(lambda: len(waiting) < room)
                waiting.append((len(results), item))
                results.append(None)
                changed.notify_all()
        async with changed:
            over = True
            changed.notify_all()

    tasks = {asyncio.create_task(read())} | {asyncio.create_task(worker()) for _ in range(workers)}
    pending = tasks
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                await task
    finally:
        for task in pending:
            task.cancel()
        if pending:
            await asyncio.wait(pending)
    return results
