"""`==` and `!=` of the tests' own assertions, such as `assertTrue(area(2) == 4)`.

The tests run with calls in their place, which look twice as `assertEqual` does.
"""

import ast

from .strangers import honest


def equal(first, second):
    result = first == second
    return result if result is not True or honest(first, second) else False


def unequal(first, second):
    result = first != second
    return result if result is not False or honest(first, second) else True


# No text of Python's holds such names.
FUNCTIONS = {"__==__": equal, "__!=__": unequal}
_NAMES = {ast.Eq: "__==__", ast.NotEq: "__!=__"}


class _Comparisons(ast.NodeTransformer):
    def visit_Compare(self, node):
        self.generic_visit(node)
        name = _NAMES.get(type(node.ops[0]))
        if name is None or len(node.ops) > 1:
            return node
        call = ast.Call(ast.Name(name, ast.Load()), [node.left, *node.comparators], [])
        return ast.fix_missing_locations(ast.copy_location(call, node))


class _Assertions(ast.NodeTransformer):
    """Finds what decides a test; other comparisons, as of a loop, stay as fast as they are."""

    def visit_Assert(self, node):
        node.test = _Comparisons().visit(node.test)
        return node

    def visit_Call(self, node):
        if isinstance(node.func, ast.Attribute) and node.func.attr.startswith("assert"):
            node.args = [_Comparisons().visit(argument) for argument in node.args]
        return self.generic_visit(node)

    def visit_If(self, node):
        if any(_fails(statement) for statement in node.body):
            node.test = _Comparisons().visit(node.test)
        return self.generic_visit(node)


def _fails(statement):
    match statement:
        case ast.Raise() | ast.Expr(ast.Call(ast.Attribute(attr="fail"))):
            return True
    return False


def compiled(tree, filename):
    """The code of the tests with the calls in place; changes the tree."""
    return compile(_Assertions().visit(tree), filename, "exec", dont_inherit=True)
