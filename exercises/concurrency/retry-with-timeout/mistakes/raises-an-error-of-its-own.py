"""raising an exception of its own at the end: the caller asked for what went wrong, and has to
dig for it now."""

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
        if number < attempts - 1:
            await asyncio.sleep(pause)
            pause *= 2
    raise OSError(f"failed {attempts} times") from last
