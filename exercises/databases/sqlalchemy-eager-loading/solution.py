from cookbook import Ingredient, Recipe, Tag
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session, joinedload, selectinload

# One row at the other end is joined; a join with many would repeat the recipe for each of them.
WHOLE = (
    joinedload(Recipe.author),
    selectinload(Recipe.tags),
    selectinload(Recipe.ingredients).joinedload(Ingredient.food),
)


def newest(engine: Engine, count: int) -> list[Recipe]:
    """The recipes that were added last, the latest first."""
    query = select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count)
    with Session(engine) as session:
        return list(session.scalars(query.options(*WHOLE)))


def tagged(engine: Engine, names: list[str]) -> list[Recipe]:
    """The recipes that have a tag with one of the names, by title."""
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    with Session(engine) as session:
        return list(session.scalars(query.order_by(Recipe.title, Recipe.id).options(*WHOLE)))
