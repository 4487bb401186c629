"""The tests that a text defines, by name and title, without executing any of it."""

import ast
import re

_WORD_STARTS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def title(method, description):
    """The first line of a test's docstring, or words made from its name."""
    if description and description.strip():
        return description.strip()
    words = _WORD_STARTS.sub(" ", method.removeprefix("test"))
    return " ".join(words.replace("_", " ").split()).lower() or method


def listed(tree):
    """The `TestName`s of protocol.ts; none where only running the tests would tell."""
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    if any(isinstance(node, ast.FunctionDef) and node.name == "load_tests" for node in tree.body):
        return []
    names = []
    for cls in classes.values():
        if not _is_case(cls, classes):
            continue
        methods = sorted(_methods(cls, classes).values(), key=lambda method: method.lineno)
        for method in methods:
            description = (ast.get_docstring(method) or "").partition("\n")[0]
            name = f"{cls.name}.{method.name}"
            names.append({"name": name, "title": title(method.name, description)})
    return names


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


def _methods(cls, classes):
    """The test methods of a class, its bases' included, by name."""
    found = {}
    for base in reversed(list(_bases(cls))):
        if base in classes and base != cls.name:
            found |= _methods(classes[base], classes)
    for node in cls.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and _is_test(node.name):
            found[node.name] = node
    return found


def _is_test(name):
    return name.startswith("test")
