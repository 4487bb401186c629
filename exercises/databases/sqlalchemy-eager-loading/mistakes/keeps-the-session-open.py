"""a session that is never closed: every dot still works, holds a connection, and sends its
statement."""

from cookbook import Recipe, Tag
from sqlalchemy import select
from sqlalchemy.orm import Session

sessions = []


def load(engine, query):
    sessions.append(Session(engine))
    return list(sessions[-1].scalars(query))


def newest(engine, count):
    return load(engine, select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count))


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    return load(engine, query.order_by(Recipe.title, Recipe.id))
