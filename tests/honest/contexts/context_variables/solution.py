"""A request id that follows the work, in contexts of its own."""

import contextvars

request_id = contextvars.ContextVar("request_id", default="-")


def handle(number, work):
    def run():
        request_id.set(f"r{number}")
        return work()

    return contextvars.copy_context().run(run)


def tagged(text):
    return f"[{request_id.get()}] {text}"


class use_id:
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        self._token = request_id.set(self.value)

    def __exit__(self, *exc_info):
        request_id.reset(self._token)
