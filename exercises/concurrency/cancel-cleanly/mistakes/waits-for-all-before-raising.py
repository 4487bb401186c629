"""letting every job run to its end before an exception is raised: nobody needs their results any
more."""

import asyncio


async def use_connection(connect, jobs):
    connection = await connect()
    try:
        results = await asyncio.gather(*(job(connection) for job in jobs), return_exceptions=True)
        for result in results:
            if isinstance(result, BaseException):
                raise result
        return results
    finally:
        await finish(connection.close())


async def finish(coroutine):
    task = asyncio.create_task(coroutine)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
