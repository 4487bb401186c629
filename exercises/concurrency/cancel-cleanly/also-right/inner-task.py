"""everything after connecting in an inner task that is cancelled by hand, so that the closing, in a
task of its own, cannot be reached by a cancellation."""

import asyncio


async def run_all(tasks):
    try:
        for done in asyncio.as_completed(tasks):
            await done
        return [task.result() for task in tasks]
    finally:
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)


async def use_connection(connect, jobs):
    connection = await connect()
    tasks = [asyncio.ensure_future(job(connection)) for job in jobs]
    running = asyncio.create_task(run_all(tasks))
    stopped = False
    while not running.done():
        try:
            await asyncio.wait({running})
        except asyncio.CancelledError:
            stopped = True
            running.cancel()
    closing = asyncio.create_task(connection.close())
    while not closing.done():
        try:
            await asyncio.wait({closing})
        except asyncio.CancelledError:
            stopped = True
    if stopped:
        raise asyncio.CancelledError
    return running.result()
