"""leaving the loop without a word after the last failure: the caller gets None, as if that were
the answer."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    for number in range(attempts):
        try:
            async with asyncio.timeout(timeout):
                return await call()
        except on:
            if number < attempts - 1:
                await asyncio.sleep(pause)
                pause *= 2
