"""closing under the hands of jobs that still run: `gather` raises the first exception, and the
other tasks go on."""

import asyncio


async def use_connection(connect, jobs):
    connection = await connect()
    try:
        return await asyncio.gather(*(job(connection) for job in jobs))
    finally:
        await finish(connection.close())


async def finish(coroutine):
    task = asyncio.create_task(coroutine)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
