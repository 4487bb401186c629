"""dictionaries in place of the objects: they are safe after the session is closed, but a page that reads
`recipe.title` needs a `Recipe`."""

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


def as_data(recipe):
    """What a page reads of a recipe."""
    return {
        "title": recipe.title,
        "added": recipe.added,
        "author": recipe.author and recipe.author.name,
        "tags": [tag.name for tag in recipe.tags],
        "ingredients": [ingredient.food.name for ingredient in recipe.ingredients],
    }


def newest(engine, count):
    query = select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count)
    with Session(engine) as session:
        return [as_data(recipe) for recipe in session.scalars(whole(query))]


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    with Session(engine) as session:
        recipes = session.scalars(whole(query).order_by(Recipe.title, Recipe.id))
        return [as_data(recipe) for recipe in recipes]
