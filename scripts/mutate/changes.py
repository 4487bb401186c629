"""Small changes of one node: the slips of a tired programmer."""

import ast

from weaker_tests import fewer_cases, in_test, is_assertion, weaker

_COMPARED = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_CALCULATED = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
    ast.BitXor: ast.BitAnd,
    ast.MatMult: ast.Mult,
}
_SWAPPED = {"any": "all", "all": "any", "min": "max", "max": "min"}
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def changes(node, parents):
    """Nodes that may stand in the place of `node`."""
    if is_assertion(node) and in_test(parents):
        return list(weaker(node))
    make = _MAKERS.get(type(node))
    return list(make(node, parents)) if make else []


def _but(node, **fields):
    return type(node)(**{**dict(ast.iter_fields(node)), **fields})


def _compare(node, _):
    for index, operator in enumerate(node.ops):
        for other in _COMPARED[type(operator)]:
            yield _but(node, ops=[*node.ops[:index], other(), *node.ops[index + 1 :]])


def _constant(node, parents):
    value = node.value
    if isinstance(parents[-1], (ast.JoinedStr, ast.FormattedValue)):
        return
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, (int, float)):
        yield ast.Constant(value + 1)
        yield ast.Constant(value - 1)
    elif isinstance(value, (str, bytes)):
        other = "x" if isinstance(value, str) else b"x"
        yield ast.Constant(other if not value else value[:0])


def _joined(node, _):
    yield ast.Constant("")


def _calculation(node, _):
    if isinstance(node.op, ast.Mod) and isinstance(node.left, ast.Constant):
        return
    yield _but(node, op=_CALCULATED[type(node.op)]())


def _aug_assign(node, parents):
    yield _but(node, op=_CALCULATED[type(node.op)]())
    yield ast.Assign([node.target], node.value)
    yield ast.Pass()


def _choice(node, _):
    other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    yield _but(node, op=other)
    for index in range(len(node.values)):
        rest = [*node.values[:index], *node.values[index + 1 :]]
        yield rest[0] if len(rest) == 1 else _but(node, values=rest)


def _unary(node, _):
    yield node.operand


def _name(node, _):
    if isinstance(node.ctx, ast.Load) and node.id in _SWAPPED:
        yield _but(node, id=_SWAPPED[node.id])


def _call(node, _):
    arguments = node.args
    if len(arguments) > 1 and not any(isinstance(one, ast.Starred) for one in arguments[:2]):
        yield _but(node, args=[arguments[1], arguments[0], *arguments[2:]])
    if len(arguments) > 1:
        yield _but(node, args=arguments[:-1])
    for index in range(len(node.keywords)):
        yield _but(node, keywords=[*node.keywords[:index], *node.keywords[index + 1 :]])


def _slice(node, _):
    if node.lower is not None:
        yield _but(node, lower=None)
    if node.upper is not None:
        yield _but(node, upper=None)
    if node.step is not None:
        yield _but(node, step=None)


def _table(node, parents):
    if in_test(parents):
        yield from fewer_cases(node, parents)


def _if_expression(node, _):
    yield _but(node, body=node.orelse, orelse=node.body)


def _dropped(node, _):
    yield ast.Pass()


def _returned(node, parents):
    if node.value is None or isinstance(node.value, ast.Constant) and node.value.value is None:
        if not _ends_function(node, parents):
            yield ast.Pass()
        return
    yield ast.Return()
    if not _ends_function(node, parents):
        yield ast.Pass()


def _ends_function(node, parents):
    for parent in reversed(parents):
        if isinstance(parent, _FUNCTIONS):
            return parent.body[-1] is node
        if isinstance(parent, ast.If) and node in (parent.body[-1], *parent.orelse[-1:]):
            node = parent
        else:
            return False
    return False


def _raised(node, _):
    yield ast.Pass()
    if isinstance(node.exc, ast.Call):
        yield _but(node, exc=_but(node.exc, func=ast.Name("RuntimeError", ast.Load())))
    # `from None` is a courtesy to whoever reads the traceback; no contract speaks of it.
    if node.cause is not None and not isinstance(node.cause, ast.Constant):
        yield _but(node, cause=None)


def _broken(node, _):
    yield ast.Continue()


def _continued(node, _):
    yield ast.Break()
    yield ast.Pass()


def _yielded(node, _):
    if node.value is not None:
        yield ast.Yield(ast.Constant(None))


_MAKERS = {
    ast.Compare: _compare,
    ast.Constant: _constant,
    ast.JoinedStr: _joined,
    ast.BinOp: _calculation,
    ast.AugAssign: _aug_assign,
    ast.BoolOp: _choice,
    ast.UnaryOp: _unary,
    ast.Name: _name,
    ast.Call: _call,
    ast.Slice: _slice,
    ast.Tuple: _table,
    ast.List: _table,
    ast.IfExp: _if_expression,
    ast.Return: _returned,
    ast.Raise: _raised,
    ast.Break: _broken,
    ast.Continue: _continued,
    ast.Yield: _yielded,
    ast.Expr: _dropped,
    ast.Assign: _dropped,
    ast.AnnAssign: lambda node, _: [ast.Pass()] if node.value is not None else [],
    ast.Delete: _dropped,
    ast.Assert: _dropped,
    ast.Nonlocal: _dropped,
    ast.Global: _dropped,
    ast.If: _dropped,
    ast.For: _dropped,
    ast.While: _dropped,
    ast.AsyncFor: _dropped,
}
