"""asgiref's two bridges between sync and async code, without the threads that it starts for them.

Django comes over them: to an async view from the sync test client, and to the ORM from an async
view. Each call is made at once in the only thread there is, which sees no loop meanwhile, as
another thread would not. Source: asgiref 3 (`asgiref.sync`).
"""

import asyncio
import contextvars


def install(sync):
    """`sync` is the module `asgiref.sync`."""

    async def call_sync(self, *arguments, **options):
        loop = asyncio._get_running_loop()
        asyncio._set_running_loop(None)
        try:
            return self.func(*arguments, **options)
        finally:
            asyncio._set_running_loop(loop)

    def run_async(self, *arguments, **options):
        if asyncio._get_running_loop() is not None:
            raise RuntimeError(
                "You cannot use AsyncToSync in the same thread as an async event loop - just await"
                " the async function directly."
            )
        context = contextvars.copy_context()
        with asyncio.Runner() as runner:
            result = runner.run(self.awaitable(*arguments, **options), context=context)
        sync._restore_context(context)
        return result

    sync.SyncToAsync.__call__ = call_sync
    sync.AsyncToSync.__call__ = run_async
