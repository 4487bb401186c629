"""expecting that a cancelled job ends with CancelledError: it may raise something else while it
cleans up, and the connection is to be closed all the same."""

import asyncio


async def use_connection(connect, jobs):
    connection = await connect()
    tasks = [asyncio.create_task(job(connection)) for job in jobs]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            if not task.done():
                task.cancel()
                try:
                    await task
                except asyncio.CancelledError:
                    pass
        await finish(connection.close())


async def finish(coroutine):
    task = asyncio.create_task(coroutine)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
