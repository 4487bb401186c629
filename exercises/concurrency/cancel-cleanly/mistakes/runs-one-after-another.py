"""awaiting each job before the next begins: they are to run at once."""

import asyncio


async def use_connection(connect, jobs):
    connection = await connect()
    try:
        return [await job(connection) for job in jobs]
    finally:
        await finish(connection.close())


async def finish(coroutine):
    task = asyncio.create_task(coroutine)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
