"""Watches the garbage collector at work."""

import gc


class Watch:
    def __enter__(self):
        self.phases = []
        gc.callbacks.append(self._on)
        return self

    def _on(self, phase, info):
        self.phases.append((phase, info["generation"]))

    def __exit__(self, *exc_info):
        gc.callbacks.remove(self._on)


def without_collector(function):
    was_on = gc.isenabled()
    gc.disable()
    try:
        return function()
    finally:
        if was_on:
            gc.enable()
