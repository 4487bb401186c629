"""asking `gather` to return exceptions: a failed job then looks like a result, and the others are
not cancelled."""

import asyncio


async def use_connection(connect, jobs):
    connection = await connect()
    try:
        return await asyncio.gather(*(job(connection) for job in jobs), return_exceptions=True)
    finally:
        await finish(connection.close())


async def finish(coroutine):
    task = asyncio.create_task(coroutine)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
