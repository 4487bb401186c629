"""`raiseload`: it tells you which dot would send a statement, and loads nothing."""

from cookbook import Recipe, Tag
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, raiseload, selectinload


def load(engine, query):
    query = query.options(
        joinedload(Recipe.author),
        selectinload(Recipe.tags),
        selectinload(Recipe.ingredients),
        raiseload("*"),
    )
    with Session(engine) as session:
        return session.scalars(query).all()


def newest(engine, count):
    return load(engine, select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count))


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    return load(engine, query.order_by(Recipe.title, Recipe.id))
