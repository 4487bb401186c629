from cookbook import Recipe
from sqlalchemy import Engine


def newest(engine: Engine, count: int) -> list[Recipe]:
    """The recipes that were added last, the latest first."""


def tagged(engine: Engine, names: list[str]) -> list[Recipe]:
    """The recipes that have a tag with one of the names, by title."""
