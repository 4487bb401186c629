"""loading everything in a session that is kept: its recipes belong to it still, and so does a
connection."""

from cookbook import Ingredient, Recipe, Tag
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

sessions = {}


def load(engine, query):
    """Loads with the session of this engine."""
    session = sessions.setdefault(engine, Session(engine))
    query = query.options(
        joinedload(Recipe.author),
        selectinload(Recipe.tags),
        selectinload(Recipe.ingredients).joinedload(Ingredient.food),
    )
    return session.scalars(query.execution_options(populate_existing=True)).all()


def newest(engine, count):
    return load(engine, select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count))


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    return load(engine, query.order_by(Recipe.title, Recipe.id))
