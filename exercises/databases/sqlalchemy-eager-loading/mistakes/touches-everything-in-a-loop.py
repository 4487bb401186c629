"""reading everything once in a loop while the session is open: that works afterwards, and sends a
statement for each dot of each recipe."""

from cookbook import Recipe, Tag
from sqlalchemy import select
from sqlalchemy.orm import Session


def load(engine, query):
    with Session(engine) as session:
        recipes = list(session.scalars(query))
        for recipe in recipes:
            recipe.author, recipe.tags
            for ingredient in recipe.ingredients:
                ingredient.food
        return recipes


def newest(engine, count):
    return load(engine, select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count))


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    return load(engine, query.order_by(Recipe.title, Recipe.id))
