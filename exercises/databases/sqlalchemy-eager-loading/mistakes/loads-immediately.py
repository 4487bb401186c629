"""`immediateload`: it loads at once what a dot would load later, with the same statements, several
for each recipe."""

from cookbook import Ingredient, Recipe, Tag
from sqlalchemy import select
from sqlalchemy.orm import Session, immediateload


def load(engine, query):
    query = query.options(
        immediateload(Recipe.author),
        immediateload(Recipe.tags),
        immediateload(Recipe.ingredients).joinedload(Ingredient.food),
    )
    with Session(engine) as session:
        return session.scalars(query).all()


def newest(engine, count):
    return load(engine, select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count))


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    return load(engine, query.order_by(Recipe.title, Recipe.id))
