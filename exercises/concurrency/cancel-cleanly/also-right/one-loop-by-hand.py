"""no helper of asyncio but `wait`: a loop that sees each end and each cancellation, and leaves only
when everything is done."""

import asyncio


async def next_end(pending):
    """Waits until one ends: those still pending, the first exception, and whether it was cancelled."""
    try:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
    except asyncio.CancelledError:
        return pending, None, True
    errors = [task.exception() for task in done if not task.cancelled()]
    return pending, next(filter(None, errors), None), False


async def use_connection(connect, jobs):
    connection = await connect()
    pending = tasks = [asyncio.ensure_future(job(connection)) for job in jobs]
    error, stopped, asked = None, False, False
    while pending:
        pending, raised, cancelled = await next_end(pending)
        error, stopped = error or raised, stopped or cancelled
        if (error or stopped) and not asked:
            asked = True
            for task in pending:
                task.cancel()
    pending = [asyncio.ensure_future(connection.close())]
    while pending:
        pending, raised, cancelled = await next_end(pending)
        error, stopped = error or raised, stopped or cancelled
    if stopped:
        raise asyncio.CancelledError
    if error:
        raise error
    return [task.result() for task in tasks]
