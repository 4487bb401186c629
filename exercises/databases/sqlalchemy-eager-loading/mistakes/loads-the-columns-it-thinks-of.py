"""`load_only` with the columns of the example: the others are deferred, and a dot for one of them needs
a session as well."""

from cookbook import Author, Ingredient, Recipe, Tag
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, load_only, selectinload


def load(engine, query):
    query = query.options(
        load_only(Recipe.title, Recipe.added),
        joinedload(Recipe.author).load_only(Author.name),
        selectinload(Recipe.tags).load_only(Tag.name),
        selectinload(Recipe.ingredients).load_only(Ingredient.id).joinedload(Ingredient.food),
    )
    with Session(engine) as session:
        return session.scalars(query).all()


def newest(engine, count):
    return load(engine, select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count))


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    return load(engine, query.order_by(Recipe.title, Recipe.id))
