"""a limit on an unsorted subquery, which is sorted afterwards: which recipes it takes is up to the
database."""

from cookbook import Ingredient, Recipe, Tag
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload


def whole(query):
    """The query, with all that a page reads."""
    return query.options(
        joinedload(Recipe.author),
        selectinload(Recipe.tags),
        selectinload(Recipe.ingredients).joinedload(Ingredient.food),
    )


def newest(engine, count):
    some = select(Recipe.id).limit(count).scalar_subquery()
    query = select(Recipe).where(Recipe.id.in_(some)).order_by(Recipe.added.desc(), Recipe.id)
    with Session(engine) as session:
        return list(session.scalars(whole(query)))


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    with Session(engine) as session:
        return list(session.scalars(whole(query).order_by(Recipe.title, Recipe.id)))
