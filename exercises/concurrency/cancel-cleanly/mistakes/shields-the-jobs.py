"""shielding the jobs as well: a cancellation does not reach them, and they go on while the
connection is closed."""

import asyncio


async def use_connection(connect, jobs):
    connection = await connect()
    tasks = [asyncio.create_task(job(connection)) for job in jobs]
    try:
        return await asyncio.shield(asyncio.gather(*tasks))
    except Exception:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
    finally:
        await finish(connection.close())


async def finish(coroutine):
    task = asyncio.create_task(coroutine)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
