"""awaiting the cancelled jobs unprotected: a cancelled task raises CancelledError in whoever awaits
it, so the cleaning up ends there."""

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
                await task
        await finish(connection.close())


async def finish(coroutine):
    task = asyncio.create_task(coroutine)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
