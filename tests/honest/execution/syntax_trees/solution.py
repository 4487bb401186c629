"""Rewrites and inspects programs by their syntax trees, tokens and byte code."""

import ast
import dis
import io
import tokenize


class Doubler(ast.NodeTransformer):
    def visit_Constant(self, node):
        if isinstance(node.value, int):
            return ast.copy_location(ast.Constant(node.value * 2), node)
        return node


def doubled(source):
    return ast.unparse(Doubler().visit(ast.parse(source)))


def comments(source):
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return [t.string.lstrip("# ") for t in tokens if t.type == tokenize.COMMENT]


def names_loaded(function):
    return sorted({i.argval for i in dis.get_instructions(function) if i.opname == "LOAD_GLOBAL"})


def complexity(source):
    branches = (ast.If, ast.For, ast.While, ast.IfExp, ast.ExceptHandler)
    return 1 + sum(isinstance(node, branches) for node in ast.walk(ast.parse(source)))
