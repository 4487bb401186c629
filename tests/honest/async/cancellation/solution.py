"""A job that can be stopped and that finishes its current step before."""

import asyncio


class Job:
    def __init__(self, steps):
        self.steps = steps
        self.finished = []
        self._task = None

    async def _run(self):
        for step in self.steps:
            await asyncio.shield(self._do(step))

    async def _do(self, step):
        await asyncio.sleep(0)
        self.finished.append(step)

    def start(self):
        self._task = asyncio.create_task(self._run(), name="job")

    async def stop(self):
        self._task.cancel("stopped")
        try:
            await self._task
        except asyncio.CancelledError as error:
            return error.args

    async def wait(self):
        await self._task
        return self.finished
