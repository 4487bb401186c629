"""The tests that a text defines, by name and title, without executing any of it."""

import ast
import re

_WORD_STARTS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_MULTIPLIES = frozenset({"parametrize", "params", "pytest_generate_tests"})


def title(method, description):
    """The first line of a test's docstring, or words made from its name."""
    if description and description.strip():
        return description.strip()
    words = _WORD_STARTS.sub(" ", method.removeprefix("test"))
    return " ".join(words.replace("_", " ").split()).lower() or method


def listed(tree):
    """The `TestName`s of protocol.ts, of unittest; none where only running the tests would tell."""
    if _has_load_tests(tree):
        return []
    classes = _classes(tree)
    return [
        _named(f"{cls.name}.{method.name}", method)
        for cls in classes.values()
        if _is_case(cls, classes)
        for method in _methods_in_order(cls, classes)
    ]


def listed_functions(tree):
    """The same of tests in functions, by pytest's names; none where some stand for several tests."""
    return [] if _names_in(tree) & _MULTIPLIES else functions(tree)


def functions(tree):
    """As `listed_functions`, one for each function whatever it stands for."""
    classes, names = _classes(tree), []
    for node in tree.body:
        if isinstance(node, _FUNCTIONS) and is_test(node.name):
            names.append(_named(node.name, node))
        elif isinstance(node, ast.ClassDef) and (_is_plain(node) or _is_case(node, classes)):
            methods = _methods_in_order(node, classes)
            names += [_named(f"{node.name}::{method.name}", method) for method in methods]
    return names


def has_cases(tree):
    """Whether it has a class of unittest's, or gives tests by itself."""
    classes = _classes(tree)
    return _has_load_tests(tree) or any(_is_case(cls, classes) for cls in classes.values())


def has_functions(tree):
    """Whether it has tests as pytest finds them."""
    return bool(functions(tree))


def is_test(name):
    return name.startswith("test")


def _named(name, method):
    description = (ast.get_docstring(method) or "").partition("\n")[0]
    return {"name": name, "title": title(method.name, description)}


def _classes(tree):
    return {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}


def _has_load_tests(tree):
    return any(isinstance(node, ast.FunctionDef) and node.name == "load_tests" for node in tree.body)


def _names_in(tree):
    """What may give a function several cases: marks, keywords, hooks."""
    found = set()
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=name) | ast.keyword(arg=str(name)) | ast.FunctionDef(name=name):
                found.add(name)
    return found


def _bases(cls):
    for base in cls.bases:
        match base:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                yield name


def _is_case(cls, classes):
    return any(
        _is_case(classes[base], classes) if base in classes else base.endswith("TestCase")
        for base in _bases(cls)
        if base != cls.name
    )


def _is_plain(cls):
    makes = {node.name for node in cls.body if isinstance(node, ast.FunctionDef)}
    return cls.name.startswith("Test") and not makes & {"__init__", "__new__"}


def _methods_in_order(cls, classes):
    return sorted(_methods(cls, classes).values(), key=lambda method: method.lineno)


def _methods(cls, classes):
    """The test methods of a class, its bases' included, by name."""
    found = {}
    for base in reversed(list(_bases(cls))):
        if base in classes and base != cls.name:
            found |= _methods(classes[base], classes)
    for node in cls.body:
        if isinstance(node, _FUNCTIONS) and is_test(node.name):
            found[node.name] = node
    return found


def first_line(docstring):
    """The first line of a docstring; empty where it is no text."""
    return docstring.strip().partition("\n")[0] if isinstance(docstring, str) else ""
