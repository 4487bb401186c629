"""a statement for the tags before that for the recipes: it is one too many, and the database can do both
at once."""

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
    query = select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count)
    with Session(engine) as session:
        return list(session.scalars(whole(query)))


def tagged(engine, names):
    with Session(engine) as session:
        ids = session.scalars(select(Tag.id).where(Tag.name.in_(names))).all()
        query = select(Recipe).where(Recipe.tags.any(Tag.id.in_(ids)))
        return list(session.scalars(whole(query).order_by(Recipe.title, Recipe.id)))
