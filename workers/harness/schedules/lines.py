"""One line that a thread runs, and the values that it reads and writes there."""

import ast
import functools

from ..limits import LANE_LINE
from ..report import cap
from ..values.showing import inline, is_plain

_WITH = "with ", "async with "


class Line:
    """A line that a thread has begun, in one frame; `step` is what is told of it."""

    def __init__(self, frame, file, number, text):
        self.frame = frame
        self.step = None
        self._file = file
        self._number = number
        self._text = text
        self._places = _places(text)
        self._before = {}
        self._told = set()
        """What it was seen to have written when it was interrupted."""

    def begin(self, lane, goes_on):
        """It begins, or goes on -> the step that shows it."""
        reads = {} if goes_on else self._values(self._places.read)
        self._before = self._values(self._places.written)
        self.step = {
            "lane": lane,
            "file": self._file,
            "line": self._number,
            "code": cap(self._text, LANE_LINE),
            "goesOn": goes_on,
            "leaves": not goes_on and self._leaves(),
            "reads": _seen(reads),
            "writes": [],
            "ends": "",
        }
        return self.step

    def interrupt(self):
        """Another thread goes on: what is written already can be seen by it."""
        now = self._values(self._places.written)
        changed = {name: value for name, value in now.items() if self._before.get(name) != value}
        self._told |= changed.keys()
        self.step["writes"] = _seen(changed)
        self.step["ends"] = "interrupted"

    def close(self):
        """It is over."""
        written = self._values(self._places.written)
        self.step["writes"] += _seen({k: v for k, v in written.items() if k not in self._told})

    def holds(self, frame):
        """Whether it is still being run, with that frame further in."""
        while frame is not None:
            if frame is self.frame:
                return frame.f_lineno == self._number
            frame = frame.f_back
        return False

    def _values(self, places):
        shared = {name: node for name, node in places.items() if _is_shared(node, self.frame)}
        return _values(shared, self.frame)

    def _leaves(self):
        """Whether it is a `with` whose block has come to its end."""
        if not self._text.startswith(_WITH):
            return False
        starts = [start for start, _, line in self.frame.f_code.co_lines() if line == self._number]
        return self.frame.f_lasti > min(starts)


def _seen(values):
    return [{"name": name, "value": value} for name, value in values.items()]


def _is_shared(node, frame):
    """Whether other threads may see it too; a function's own names they do not."""
    if not isinstance(node, ast.Name):
        return True
    code = frame.f_code
    if node.id in (*code.co_freevars, *code.co_cellvars):
        return True
    return node.id in frame.f_globals and node.id not in code.co_varnames


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
        if isinstance(node, (ast.Attribute, ast.Subscript, ast.Name)) and _is_plain(node):
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
    """{name: value as text}: only what can be looked at without running code of the learner's."""
    told = {}
    for name, node in places.items():
        try:
            value = _looked_up(node, frame)
        except _Unknown:
            continue
        text = inline(value) if is_plain(value) else None
        if text is not None:
            told[name] = text
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
