"""joining the tags by hand and leaving their order to the database: `order_by` of the relationship is for
loading that SQLAlchemy does itself."""

from cookbook import Ingredient, Recipe, Tag
from sqlalchemy import select
from sqlalchemy.orm import Session, aliased, contains_eager, joinedload, selectinload


def whole(query):
    """The query, with all that a page reads."""
    return query.options(
        joinedload(Recipe.author),
        selectinload(Recipe.tags),
        selectinload(Recipe.ingredients).joinedload(Ingredient.food),
    )


def newest(engine, count):
    last = select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count).subquery()
    recipe = aliased(Recipe, last)
    query = (
        select(recipe)
        .outerjoin(recipe.tags)
        .order_by(recipe.added.desc(), recipe.id)
        .options(
            contains_eager(recipe.tags),
            joinedload(recipe.author),
            selectinload(recipe.ingredients).joinedload(Ingredient.food),
        )
    )
    with Session(engine) as session:
        return session.scalars(query).unique().all()


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    with Session(engine) as session:
        return list(session.scalars(whole(query).order_by(Recipe.title, Recipe.id)))
