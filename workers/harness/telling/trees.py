"""The tests' syntax tree: nodes by position, what binds a name, what comes from the solution."""

import ast

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def bound_by(node):
    """([targets], value) of a node that binds names; ([], None) for others."""
    match node:
        case ast.Assign(targets=targets, value=value):
            return targets, value
        case ast.AnnAssign(target=target, value=ast.expr() as value):
            return [target], value
        case ast.AugAssign(target=target, value=value) | ast.NamedExpr(target=target, value=value):
            return [target], value
        case ast.For(target=target, iter=value) | ast.AsyncFor(target=target, iter=value):
            return [target], value
        case ast.withitem(context_expr=value, optional_vars=ast.expr() as target):
            return [target], value
        case ast.comprehension(target=target, iter=value):
            return [target], value
    return [], None


def bound_whole(statement):
    """The plain names that a statement binds, whatever they were before."""
    match statement:
        case ast.Assign(targets=targets):
            return {target.id for target in targets if isinstance(target, ast.Name)}
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return {name}
    return set()


def read_part(statement):
    """A statement without the plain names that it binds."""
    if isinstance(statement, ast.Assign) and bound_whole(statement):
        return statement.value
    return statement


def nodes_in(scope):
    """The nodes of a function, or those of a module that are not in functions."""
    if isinstance(scope, FUNCTIONS):
        yield from ast.walk(scope)
        return
    for child in ast.iter_child_nodes(scope):
        yield child
        if not isinstance(child, (*FUNCTIONS, ast.Lambda)):
            yield from nodes_in(child)


def names_in(node, own=None):
    """The names in a node; attributes of the test's own object count as `self.name`."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        if node.value.id == own:
            return {f"{own}.{node.attr}"}
    if isinstance(node, (*FUNCTIONS, ast.Lambda)) and own in {a.arg for a in node.args.args}:
        return names_in_all(ast.iter_child_nodes(node), None) - {own}  # another object's own name
    found = {node.id} if isinstance(node, ast.Name) else set()
    return found | names_in_all(ast.iter_child_nodes(node), own)


def names_in_all(nodes, own=None):
    """The names in several nodes."""
    return {name for node in nodes for name in names_in(node, own)}


def position(node):
    """(line, end line, byte column, end byte column), as the bytecode has it."""
    return node.lineno, node.end_lineno, node.col_offset, node.end_col_offset


class TreeIndex:
    """A syntax tree of tests: nodes by position, their parents, what comes from the solution."""

    def __init__(self, tree, module):
        self._parents = {}
        self._places = {}
        self._statements = []
        for node in ast.walk(tree):
            for child in ast.iter_child_nodes(node):
                self._parents[child] = node
            if isinstance(node, ast.stmt):
                self._statements.append(node)
            elif isinstance(node, ast.expr):
                self._places.setdefault(position(node), node)
        self.tree = tree
        self.solution_names, self.solution_modules = _imports(tree, module)
        self.solution_names |= self.solution_modules
        self.imports_all = "*" in self.solution_names
        self._pytest = _names_of_pytest(tree)
        self.helpers = {n.name: n for n in self._statements if isinstance(n, FUNCTIONS)}

    def parent(self, node):
        return self._parents.get(node)

    def of_pytest(self, node):
        """What pytest calls the thing that an expression names, such as `raises`; None for others."""
        match node:
            case ast.Name(id=name):
                return self._pytest.get(name)
            case ast.Attribute(value=ast.Name(id=owner), attr=name) if owner in self._pytest:
                return name if self._pytest[owner] is None else None
        return None

    def at(self, place, line):
        """The expression at a position of the bytecode, else the innermost statement there."""
        node = self._places.get(place)
        if node is not None:
            return node
        around = [s for s in self._statements if s.lineno <= line <= s.end_lineno]
        return min(around, key=_extent, default=None)


def _extent(statement):
    return statement.end_lineno - statement.lineno, -statement.lineno, -statement.col_offset


def _imports(tree, module):
    names, modules = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == module:
            names |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            modules |= {a.asname or a.name for a in node.names if a.name == module}
    return names, modules


def _names_of_pytest(tree):
    """{name in the tests: name in pytest}; None for pytest itself."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "pytest":
            found |= {alias.asname or alias.name: alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            found |= {a.asname or a.name: None for a in node.names if a.name == "pytest"}
    return found
