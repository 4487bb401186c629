"""Which lines the threads ran, in the order in which they ran, and what they read and wrote there."""

import ast
import functools

from ..limits import LANE_LINE, LANE_STEPS_AFTER, LANE_STEPS_BEFORE
from ..report import cap, schedule
from ..threads import deadlock, scheduler
from ..values.showing import inline, is_plain


class Recorder:
    """What happens in one schedule; `schedule` is the `Schedule` of verdict.ts."""

    def __init__(self, sources):
        self._sources = sources
        self._lanes = []
        self._steps = []
        self._open = {}
        """The last line of each thread, which may not be over."""
        self._is_over = False

    def sees(self, frame, line):
        """The thread that runs begins a line."""
        self._close(scheduler.current)
        shown = self._sources.shown(frame.f_code.co_filename)
        text = self._sources.line(shown, line).strip()
        self._begin(_Line(frame, shown, line, text))

    def interrupts(self):
        """The thread that runs has its turn taken from it, in the middle of a line or before it."""
        if scheduler.current in self._open:
            self._open[scheduler.current].step["ends"] = "interrupted"

    def goes_on(self):
        """It has its turn again."""
        line = self._open.pop(scheduler.current, None)
        if line is not None:
            self._begin(line, goes_on=True)

    def stops(self, thread):
        """A thread makes way for another one, or is over."""
        line = self._open.get(thread)
        if line is None or line.step["ends"] or self._is_over:
            return
        if not line.holds(thread.frame):
            self._close(thread)
        elif thread.waits_for is not None:
            line.step["ends"] = "waits"

    def ends(self):
        """What comes now is no more than the end of threads that were left."""
        for thread in list(self._open):
            self._close(thread)
        self._is_over = True

    def schedule(self):
        """Begins where the threads do: what the main one has set up before shows nothing of them."""
        lanes = [step["lane"] for step in self._steps]
        started = next((n for n, lane in enumerate(lanes) if lane != lanes[0]), 0)
        cut = [n for n, step in enumerate(self._steps) if step["ends"] == "interrupted"]
        if cut:
            started = min(started, cut[0])
        first = max(started, cut[0] - LANE_STEPS_BEFORE) if cut else started
        last = (cut[-1] if cut else first) + LANE_STEPS_AFTER
        return schedule(self._lanes, self._steps[started:], first - started, last - started)

    def _begin(self, line, goes_on=False):
        if self._is_over:
            return
        line.step = {
            "lane": self._lane(scheduler.current),
            "file": line.file,
            "line": line.number,
            "code": cap(line.text, LANE_LINE),
            "goesOn": goes_on,
            "reads": [] if goes_on else _values(line.places.read, line.frame),
            "writes": [],
            "ends": "",
        }
        self._steps.append(line.step)
        self._open[scheduler.current] = line

    def _lane(self, thread):
        name = deadlock.name_of(thread)
        if name not in self._lanes:
            self._lanes.append(name)
        return self._lanes.index(name)

    def _close(self, thread):
        line = self._open.pop(thread, None)
        if line is not None and not self._is_over:
            line.step["writes"] = _values(line.places.written, line.frame)


class _Line:
    """A line that a thread has begun, in one frame; `step` is what is told of it."""

    def __init__(self, frame, file, number, text):
        self.frame = frame
        self.file = file
        self.number = number
        self.text = text
        self.places = _places(text)
        self.step = None

    def holds(self, frame):
        """Whether it is still being run, with that frame further in."""
        while frame is not None:
            if frame is self.frame:
                return frame.f_lineno == self.number
            frame = frame.f_back
        return False


class _Places:
    """What a line reads and writes that other threads may see: attributes and items."""

    def __init__(self, read, written):
        self.read = read
        self.written = written


@functools.cache
def _places(text):
    tree = _parsed(text)
    read, written = {}, {}
    for node in ast.walk(tree) if tree is not None else ():
        if isinstance(node, (ast.Attribute, ast.Subscript)) and _is_plain(node):
            kept = read if isinstance(node.ctx, ast.Load) else written
            kept[ast.unparse(node)] = node
            if isinstance(getattr(node, "augmented", None), bool):
                read[ast.unparse(node)] = node
    return _Places(read, written)


def _parsed(text):
    """A line as a tree, the head of a compound statement as well."""
    for candidate in (text, f"{text} pass", f"if True: pass\n{text} pass", f"try: pass\n{text} pass"):
        try:
            tree = ast.parse(candidate)
        except SyntaxError:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.AugAssign):
                node.target.augmented = True
        return tree
    return None


def _is_plain(node):
    match node:
        case ast.Name():
            return True
        case ast.Attribute(value=value):
            return _is_plain(value)
        case ast.Subscript(value=value, slice=ast.Constant() | ast.Name()):
            return _is_plain(value)
    return False


def _values(places, frame):
    """["name is value"]: only what can be looked at without running code of the learner's."""
    told = []
    for name, node in places.items():
        try:
            value = _looked_up(node, frame)
        except _Unknown:
            continue
        text = inline(value) if is_plain(value) else None
        if text is not None:
            told.append({"name": name, "value": text})
    return told


class _Unknown(Exception):
    pass


def _looked_up(node, frame):
    match node:
        case ast.Name(id=name):
            for space in (frame.f_locals, frame.f_globals):
                if name in space:
                    return space[name]
        case ast.Constant(value=value):
            return value
        case ast.Attribute(value=owner, attr=name):
            space = getattr(_looked_up(owner, frame), "__dict__", {})
            if name in space:
                return space[name]
        case ast.Subscript(value=owner, slice=key):
            owner, key = _looked_up(owner, frame), _looked_up(key, frame)
            if type(owner) in (list, dict, tuple) and type(key) in (int, str):
                try:
                    return owner[key]
                except LookupError:
                    pass
    raise _Unknown
