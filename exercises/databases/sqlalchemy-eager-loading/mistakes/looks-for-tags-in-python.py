"""loading all recipes and looking at their tags in Python: the database sends those that nobody asked
for as well."""

from cookbook import Ingredient, Recipe
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
        recipes = session.scalars(whole(select(Recipe)).order_by(Recipe.title, Recipe.id))
        return [r for r in recipes if any(tag.name in names for tag in r.tags)]
