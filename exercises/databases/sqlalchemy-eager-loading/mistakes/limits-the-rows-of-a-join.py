"""a join with the tags under a limit: the limit counts rows, and a recipe has one for each
tag."""

from cookbook import Ingredient, Recipe, Tag
from sqlalchemy import select
from sqlalchemy.orm import Session, contains_eager, joinedload, selectinload


def whole(query):
    """The query, with all that a page reads."""
    return query.options(
        joinedload(Recipe.author),
        selectinload(Recipe.tags),
        selectinload(Recipe.ingredients).joinedload(Ingredient.food),
    )


def newest(engine, count):
    query = (
        select(Recipe)
        .outerjoin(Recipe.tags)
        .order_by(Recipe.added.desc(), Recipe.id, Tag.name)
        .options(
            contains_eager(Recipe.tags),
            joinedload(Recipe.author),
            selectinload(Recipe.ingredients).joinedload(Ingredient.food),
        )
    )
    with Session(engine) as session:
        return session.scalars(query.limit(count)).unique().all()


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    with Session(engine) as session:
        return list(session.scalars(whole(query).order_by(Recipe.title, Recipe.id)))
