"""catching BaseException: CancelledError is one, so a task that somebody cancels simply tries
again."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    for number in range(attempts):
        try:
            async with asyncio.timeout(timeout):
                return await call()
        except BaseException as error:
            if number == attempts - 1 or not isinstance(error, (on, asyncio.CancelledError)):
                raise
        await asyncio.sleep(pause)
        pause *= 2
