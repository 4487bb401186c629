"""closing right after `cancel()`: that only asks, and a job still needs the connection until it
has ended."""

import asyncio


async def use_connection(connect, jobs):
    connection = await connect()
    tasks = [asyncio.create_task(job(connection)) for job in jobs]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await finish(connection.close())


async def finish(coroutine):
    task = asyncio.create_task(coroutine)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
