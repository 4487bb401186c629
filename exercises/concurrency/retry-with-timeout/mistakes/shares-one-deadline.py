"""working out one deadline for all attempts: each attempt is to have the whole time, however
long those before it took."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    deadline = asyncio.get_running_loop().time() + timeout
    for _ in range(attempts - 1):
        try:
            async with asyncio.timeout_at(deadline):
                return await call()
        except on:
            pass
        await asyncio.sleep(pause)
        pause *= 2
    async with asyncio.timeout_at(deadline):
        return await call()
