"""letting the timeout through at once: it is a TimeoutError like any other, and that is an
OSError."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    for number in range(attempts):
        try:
            async with asyncio.timeout(timeout):
                return await call()
        except TimeoutError:
            raise
        except on:
            if number == attempts - 1:
                raise
        await asyncio.sleep(pause)
        pause *= 2
