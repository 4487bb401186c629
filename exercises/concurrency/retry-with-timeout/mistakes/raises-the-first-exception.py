"""keeping the first exception: what the last attempt met is what is true now."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    first = None
    for number in range(attempts):
        try:
            async with asyncio.timeout(timeout):
                return await call()
        except on as error:
            first = first or error
        if number < attempts - 1:
            await asyncio.sleep(pause)
            pause *= 2
    raise first
