"""What is done for a test before it begins: `setUp` and its kin, and the fixtures of pytest.

A fixture is told as if the test itself had made what it asks for: its statements, and its result
under the name of the test's parameter.
"""

import ast
import copy

from . import iterations
from .trees import FUNCTIONS, bound_by, bound_whole, names_in_all

_SET_UP = ("setUpClass", "setup_class", "setUp", "asyncSetUp", "setup_method")

KNOWN = {
    "capsys": "keeps what is printed",
    "capfd": "keeps what is printed",
    "caplog": "keeps what is logged",
    "recwarn": "keeps the warnings",
    "monkeypatch": "changes something for this test alone",
    "tmp_path": "an empty folder",
}
"""What pytest's own fixtures are, for a learner who meets their names in a call."""
OBSERVERS = frozenset({"capsys", "capfd", "caplog", "recwarn", "tmp_path"})
"""Those that show what the solution does, though it is not given them, or only a part of them."""


def of(scene):
    """Functions whose bodies run before that of a scene's function, in their order."""
    body = scene.test_class().body if scene.test_class() else []
    found = {n.name: n for n in body if isinstance(n, FUNCTIONS)}
    methods = [found[name] for name in _SET_UP if name in found]
    methods += [n for n in found.values() if _is_automatic(n, scene.tests.tree_index)]
    return methods + _asked_for(scene.function, scene, set())


def names_bound(functions):
    """The plain names that these bind."""
    nodes = (node for function in functions for node in ast.walk(function))
    return names_in_all(target for node in nodes for target in bound_by(node)[0])


def definition(name, scene):
    """The fixture of that name in the tests' text, or None."""
    cls = scene.test_class()
    for body in ([cls.body] if cls else []) + [scene.tests.tree.body]:
        for node in body:
            if isinstance(node, FUNCTIONS) and name == name_of(node, scene.tests.tree_index):
                return node
    return None


def said(name, scene):
    """What a fixture is, in a line: by its docstring, or as we know those of pytest; None where that is not said."""
    fixture = definition(name, scene)
    if fixture is None:
        return KNOWN.get(name)
    return (ast.get_docstring(fixture) or "").partition("\n")[0] or None


def _decorator(function, index):
    for decorator in function.decorator_list:
        called = decorator.func if isinstance(decorator, ast.Call) else decorator
        if index.of_pytest(called) == "fixture":
            return decorator
    return None


def _options(function, index):
    decorator = _decorator(function, index)
    return {k.arg: k.value for k in decorator.keywords} if isinstance(decorator, ast.Call) else {}


def name_of(function, index):
    """What tests call a fixture; None for any other function."""
    if _decorator(function, index) is None:
        return None
    name = _options(function, index).get("name")
    return name.value if isinstance(name, ast.Constant) else function.name


def _is_automatic(function, index):
    automatic = _options(function, index).get("autouse")
    return isinstance(automatic, ast.Constant) and automatic.value is True


def _parameters(function):
    a = function.args
    return [p.arg for p in [*a.posonlyargs, *a.args, *a.kwonlyargs]]


def _asked_for(function, scene, seen):
    """The fixtures that a function's parameters name, each after those that it needs itself."""
    told = []
    for name in _parameters(function) if function is not None else ():
        fixture = definition(name, scene)
        if fixture is None or fixture is scene.function or name in seen:
            continue
        seen.add(name)
        told += _asked_for(fixture, scene, seen)
        told_as = _told(fixture, name, scene)
        if told_as is not None:
            told.append(told_as)
    return told


def _told(fixture, name, scene):
    """A fixture that binds its result to a name; None where it cannot be told so."""
    fixture = copy.deepcopy(fixture)
    for place, statement in enumerate(fixture.body):
        made = _made(statement)
        if made is not None:
            body = fixture.body[:place]
            break
    else:
        return None
    own = {bound for each in body for node in ast.walk(each) for bound in bound_whole(node)}
    taken = set(scene.locals) - {name}
    if isinstance(made, ast.Name) and made.id in own:
        renamed = {made.id: name}
    else:
        renamed = {}
        body.append(ast.Assign([ast.Name(name, ast.Store())], made))
    renamed |= {each: f"{each}_of_{name}" for each in own & taken if each not in renamed}
    values = _Values(renamed, scene.tests.parameters.get(name, scene))
    fixture.body = [values.visit(each) for each in body]
    return None if values.lacks_one else ast.fix_missing_locations(fixture)


def _made(statement):
    """What a statement gives to the test, where it is the one that does; else None."""
    match statement:
        case ast.Return(value=ast.expr() as value):
            return value
        case ast.Expr(value=ast.Yield(value=ast.expr() as value)):
            return value
    return None


class _Values(ast.NodeTransformer):
    """Renames variables, and puts a fixture's parameter in place of `request.param`."""

    def __init__(self, renamed, parameter):
        self._renamed = renamed
        self._parameter = iterations.literal(parameter)
        self.lacks_one = False

    def visit_Name(self, node):
        node.id = self._renamed.get(node.id, node.id)
        return node

    def visit_Attribute(self, node):
        if ast.unparse(node) == "request.param":
            self.lacks_one |= self._parameter is None
            return copy.deepcopy(self._parameter) or node
        return self.generic_visit(node)
