"""loading the tags with the condition that chooses the recipes: `recipe.tags` then holds those that were
asked for, and looks like the list of all."""

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
        .join(Recipe.tags)
        .where(Tag.name.in_(names))
        .order_by(Recipe.title, Recipe.id, Tag.name)
        .options(
            contains_eager(Recipe.tags),
            joinedload(Recipe.author),
            selectinload(Recipe.ingredients).joinedload(Ingredient.food),
        )
    )
    with Session(engine) as session:
        return session.scalars(query).unique().all()
