"""The open calls as the trace tells them: what the stack has lost and gained, and each frame once."""

import inspect

CALLED = inspect.CO_OPTIMIZED
"""A flag that functions have; modules and the bodies of classes have not."""
MODULE = "<module>"


class Frames:
    """Of the calls in a Stack; `sources` knows their files."""

    def __init__(self, stack, sources):
        self._stack = stack
        self._sources = sources
        self.forget()

    def forget(self):
        """The next step tells of everything."""
        self._told_stack = []
        self._told_frames = set()
        self._seen_changes = -1

    def tell(self, step, frame):
        """Adds to a step in a frame what has changed; whether the stack is another."""
        if self._stack.changes == self._seen_changes:
            return False
        self._seen_changes = self._stack.changes
        numbers = self._stack.numbers()
        told = self._told_stack
        same = 0
        for number, before in zip(numbers, told):
            if number != before:
                break
            same += 1
        step["left"], step["entered"] = len(told) - same, numbers[same:]
        self._told_stack = numbers
        new = {number for number in numbers if number not in self._told_frames}
        if new:
            frames = zip(reversed(numbers), self._stack.frames(frame))
            step["frames"] = [self._frame(*each) for each in frames if each[0] in new]
            self._told_frames |= new
        return True

    def _frame(self, number, frame):
        code = frame.f_code
        name = code.co_name if code.co_flags & CALLED else f"class {code.co_name}"
        told = {
            "frame": number,
            "function": "" if code.co_name == MODULE else name,
            "file": self._sources.shown(code.co_filename),
        }
        if code.co_freevars:
            told["closed"] = list(code.co_freevars)
        if packed := _packed(code):
            told["packed"] = packed
        return told


def _packed(code):
    """The names that take what arguments are left, as they are written: `*args`, `**options`."""
    stars = [
        star
        for star, flag in (("*", inspect.CO_VARARGS), ("**", inspect.CO_VARKEYWORDS))
        if code.co_flags & flag
    ]
    first = code.co_argcount + code.co_kwonlyargcount
    return [star + name for star, name in zip(stars, code.co_varnames[first:])]
