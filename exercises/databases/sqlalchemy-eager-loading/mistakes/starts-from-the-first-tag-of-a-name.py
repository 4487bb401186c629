"""a dictionary of tags by name: names may repeat, and only one of two tags is found."""

from cookbook import Ingredient, Recipe, Tag
from sqlalchemy import func, select
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
    first = select(func.min(Tag.id)).where(Tag.name.in_(names)).group_by(Tag.name)
    query = select(Recipe).where(Recipe.tags.any(Tag.id.in_(first)))
    with Session(engine) as session:
        return list(session.scalars(whole(query).order_by(Recipe.title, Recipe.id)))
