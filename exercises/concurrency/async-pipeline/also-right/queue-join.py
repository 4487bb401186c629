"""`task_done` and `join`: the workers loop forever and are cancelled when all is done, and whoever
fails tells a future."""

import asyncio
import contextlib


async def pipeline(source, work, workers, room):
    if not (workers >= 1 and room >= 1):
        raise ValueError((workers, room))
    queue = asyncio.Queue(room)
    results = {}
    failed = asyncio.get_running_loop().create_future()

    @contextlib.contextmanager
    def reported():
        try:
            yield
        except Exception as error:
            if not failed.done():
                failed.set_exception(error)

    async def produce():
        with reported():
            count = 0
            async for item in source:
                await queue.put((count, item))
                count += 1
            await queue.join()
            if not failed.done():
                failed.set_result(count)

    async def consume():
        with reported():
            while True:
                count, item = await queue.get()
                results[count] = await work(item)
                queue.task_done()

    tasks = [asyncio.ensure_future(each) for each in [produce(), *(consume() for _ in range(workers))]]
    try:
        total = await failed
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
    return [results[count] for count in range(total)]
