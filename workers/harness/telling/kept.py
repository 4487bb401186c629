"""What an assert statement compares: kept in its frame until it has passed, to be told if it fails.

The values get names that no text can have, made of the statement's place. What is kept goes when
the assertion has held, so that no object lives longer than its test lets it.
"""

import ast
import copy

TOOK = "@took"
"""A function among the tests' names: takes the two values that an assertion has believed to be equal,
and returns whether they need not be kept."""

_BELIEVING = (ast.Eq, ast.In)


def keeping(tree):
    """A copy of a module's tree whose assert statements keep what they compare."""
    return ast.fix_missing_locations(_Keeping().visit(copy.deepcopy(tree)))


def condition(statement, frame):
    """(the part of an assertion that was false, what its operands are kept under)."""
    test, name = statement.test, _name(statement)
    while isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
        reached = [i for i in range(len(test.values)) if f"{name}.{i}" in frame]
        if not reached:
            break
        test, name = test.values[reached[-1]], f"{name}.{reached[-1]}"
    return test, name


def operands(test):
    """The expressions of a condition that are kept, in order."""
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return [operand]
        case ast.Compare(left=left, comparators=comparators):
            return [left, *comparators]
        case ast.Call(func=ast.Name(id="isinstance"), args=[_, _] as arguments, keywords=[]):
            return arguments
    return [test]


def value(place, test, name, frame):
    """(value,) of an operand by its place; None where it was not reached."""
    node = operands(test)[place]
    if isinstance(node, ast.Constant):
        return (node.value,)
    key = f"{name}:{place}"
    return (frame[key],) if key in frame else None


def _name(statement):
    return f"@{statement.lineno}.{statement.col_offset}"


class _Keeping(ast.NodeTransformer):
    def visit_Assert(self, statement):
        names = []
        statement.test = _kept(statement.test, _name(statement), names)
        if not names:
            return statement
        gone = ast.Delete([ast.Name(name, ast.Del()) for name in names])
        believed = _believed(statement.test)
        if believed is not None:
            gone = ast.If(ast.Call(ast.Name(TOOK, ast.Load()), believed, []), [gone], [])
        return [statement, _placed(gone, statement)]


def _kept(test, name, names):
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
        inner = [f"{name}.{i}" for i in range(len(test.values))]
        values = [_kept(part, key, names) for part, key in zip(test.values, inner)]
        test.values = [_under(key, part, names) for part, key in zip(values, inner)]
        return test
    if any(isinstance(node, ast.Starred) for node in operands(test)):
        return test
    kept = [
        node if isinstance(node, ast.Constant) else _under(f"{name}:{i}", node, names)
        for i, node in enumerate(operands(test))
    ]
    match test:
        case ast.UnaryOp(op=ast.Not()):
            test.operand = kept[0]
        case ast.Compare():
            test.left, test.comparators = kept[0], kept[1:]
        case ast.Call(func=ast.Name(id="isinstance"), args=[_, _], keywords=[]):
            test.args = kept
        case _:
            return kept[0]
    return test


def _under(name, node, names):
    names.append(name)
    return ast.copy_location(ast.NamedExpr(ast.Name(name, ast.Store()), node), node)


def _believed(test):
    """The operands of a single comparison for equality, as they are kept; None for any other."""
    match test:
        case ast.Compare(left=left, ops=[op], comparators=[right]) if isinstance(op, _BELIEVING):
            return [_again(left), _again(right)]
    return None


def _again(node):
    return ast.Name(node.target.id, ast.Load()) if isinstance(node, ast.NamedExpr) else node


def _placed(node, statement):
    """A statement that stands where another one does, in all of its parts."""
    for each in ast.walk(node):
        if isinstance(each, (ast.expr, ast.stmt)):
            ast.copy_location(each, statement)
    return node
