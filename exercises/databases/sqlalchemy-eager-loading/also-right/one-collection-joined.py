"""the ingredients joined with the recipe, the tags in a statement of their own; the recipes are
chosen by their ids."""

from cookbook import Ingredient, Recipe, Tag, recipe_tags
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload


def recipes(engine, query):
    query = query.options(
        joinedload(Recipe.author),
        joinedload(Recipe.ingredients).joinedload(Ingredient.food),
        selectinload(Recipe.tags),
    )
    with Session(engine) as session:
        return session.scalars(query).unique().all()


def newest(engine, count):
    return recipes(engine, select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count))


def tagged(engine, names):
    ids = select(recipe_tags.c.recipe_id).join(Tag).where(Tag.name.in_(names))
    query = select(Recipe).where(Recipe.id.in_(ids))
    return recipes(engine, query.order_by(Recipe.title, Recipe.id))
