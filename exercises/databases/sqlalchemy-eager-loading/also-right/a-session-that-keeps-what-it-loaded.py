"""a `sessionmaker` whose sessions do not expire what they have loaded, and a transaction for each
call."""

from cookbook import Ingredient, Recipe, Tag
from sqlalchemy import desc, false, or_, select
from sqlalchemy.orm import joinedload, selectinload, sessionmaker


def load(engine, query):
    sessions = sessionmaker(engine, expire_on_commit=False)
    with sessions.begin() as session:
        recipes = [recipe for (recipe,) in session.execute(query.options(*parts())).unique()]
    return recipes


def parts():
    """What is read of a recipe later."""
    yield selectinload(Recipe.ingredients).options(joinedload(Ingredient.food))
    yield joinedload(Recipe.author)
    yield joinedload(Recipe.tags)


def newest(engine, count):
    return load(engine, select(Recipe).order_by(desc(Recipe.added), Recipe.id).limit(count))


def tagged(engine, names):
    ids = select(Recipe.id).join(Recipe.tags).where(or_(false(), *[Tag.name == n for n in names]))
    query = select(Recipe).where(Recipe.id.in_(ids.group_by(Recipe.id)))
    return sorted(load(engine, query), key=lambda recipe: (recipe.title, recipe.id))
