"""`joinedload` for the tags and for the ingredients: one statement with both joins has a row for each
pair of them, and four tags and five ingredients make twenty."""

from cookbook import Ingredient, Recipe, Tag
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload


def load(engine, query):
    query = query.options(
        joinedload(Recipe.author),
        joinedload(Recipe.tags),
        joinedload(Recipe.ingredients).joinedload(Ingredient.food),
    )
    with Session(engine) as session:
        return session.scalars(query).unique().all()


def newest(engine, count):
    return load(engine, select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count))


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    return load(engine, query.order_by(Recipe.title, Recipe.id))
