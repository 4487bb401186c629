"""keeping the lists of earlier calls: recipes that were added since are not in them."""

from cookbook import Ingredient, Recipe, Tag
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

remembered = {}


def load(engine, query):
    query = query.options(
        joinedload(Recipe.author),
        selectinload(Recipe.tags),
        selectinload(Recipe.ingredients).joinedload(Ingredient.food),
    )
    key = engine, str(query.compile(compile_kwargs={"literal_binds": True}))
    if key not in remembered:
        with Session(engine) as session:
            remembered[key] = session.scalars(query).all()
    return remembered[key]


def newest(engine, count):
    return load(engine, select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count))


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    return load(engine, query.order_by(Recipe.title, Recipe.id))
