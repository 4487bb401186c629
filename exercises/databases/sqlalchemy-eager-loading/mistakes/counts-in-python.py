"""loading all recipes and keeping the first: the database sends the whole cookbook for a page of
ten."""

from cookbook import Ingredient, Recipe, Tag
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
    with Session(engine) as session:
        recipes = session.scalars(whole(select(Recipe)).order_by(Recipe.id)).all()
    return sorted(recipes, key=lambda recipe: recipe.added, reverse=True)[:count]


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    with Session(engine) as session:
        return list(session.scalars(whole(query).order_by(Recipe.title, Recipe.id)))
