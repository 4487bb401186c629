"""How the work of a solution grows, for tests that ask: the module `cost` that they import.

`cost` is that module; `counted` has the values whose work in C counts too; `growth` finds the order
that measurements show. The counting itself stands in the room `watching`.
"""
