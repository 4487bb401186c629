"""`selectinload` for everything: each takes one more statement, where a join brings the one author and
the one food along."""

from cookbook import Ingredient, Recipe, Tag
from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload


def load(engine, query):
    query = query.options(
        selectinload(Recipe.author),
        selectinload(Recipe.tags),
        selectinload(Recipe.ingredients).selectinload(Ingredient.food),
    )
    with Session(engine) as session:
        return session.scalars(query).all()


def newest(engine, count):
    return load(engine, select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count))


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    return load(engine, query.order_by(Recipe.title, Recipe.id))
