"""an inner join with the ingredients: a recipe that has none is in no row."""

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
    query = select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count)
    with Session(engine) as session:
        return list(session.scalars(whole(query)))


def tagged(engine, names):
    query = (
        select(Recipe)
        .join(Recipe.ingredients)
        .join(Ingredient.food)
        .where(Recipe.tags.any(Tag.name.in_(names)))
        .order_by(Recipe.title, Recipe.id, Ingredient.id)
        .options(
            contains_eager(Recipe.ingredients).contains_eager(Ingredient.food),
            joinedload(Recipe.author),
            selectinload(Recipe.tags),
        )
    )
    with Session(engine) as session:
        return session.scalars(query).unique().all()
