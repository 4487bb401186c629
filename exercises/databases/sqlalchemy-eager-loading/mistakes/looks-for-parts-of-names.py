"""`LIKE` with a percent sign on each side: it finds the name in longer ones as well, and does not look
at the case."""

from cookbook import Ingredient, Recipe, Tag
from sqlalchemy import false, or_, select
from sqlalchemy.orm import Session, joinedload, selectinload


def whole(query):
    """The query, with all that a page reads."""
    return query.options(
        joinedload(Recipe.author),
        selectinload(Recipe.tags),
        selectinload(Recipe.ingredients).joinedload(Ingredient.food),
    )


def newest(engine, count):
    query = select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count)
    with Session(engine) as session:
        return list(session.scalars(whole(query)))


def tagged(engine, names):
    alike = or_(false(), *[Tag.name.ilike(f"%{name}%") for name in names])
    query = select(Recipe).where(Recipe.tags.any(alike))
    with Session(engine) as session:
        return list(session.scalars(whole(query).order_by(Recipe.title, Recipe.id)))
