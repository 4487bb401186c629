"""A calculator with variables, by compile, eval and exec in names of its own."""

import ast
import builtins


class Calculator:
    def __init__(self, **names):
        self.names = {"__builtins__": {"abs": abs, "max": max, "round": round}, **names}

    def run(self, line):
        tree = ast.parse(line)
        *first, last = tree.body
        if first:
            exec(compile(ast.Module(first, []), "<calc>", "exec"), self.names)
        if isinstance(last, ast.Expr):
            return eval(compile(ast.Expression(last.value), "<calc>", "eval"), self.names)
        exec(compile(ast.Module([last], []), "<calc>", "exec"), self.names)
        return None

    def variables(self):
        return {k: v for k, v in self.names.items() if k != "__builtins__"}


def make_function(name, parameters, body):
    names = {}
    exec(f"def {name}({parameters}): return {body}", {"__builtins__": builtins}, names)
    return names[name]
