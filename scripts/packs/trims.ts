import type { Pack } from '../../src/domain/pack.ts';

/** What a browser has no use for, as regular expressions of paths in the wheels. */
export const trims: Readonly<Record<Pack, readonly string[]>> = {
  flask: [],
  django: [
    '/locale/(?!en/|__init__)',
    '^django/contrib/(gis|admindocs|postgres)/',
    '^django/contrib/admin/static/',
    '^django/db/backends/(mysql|oracle|postgresql)/',
  ],
  sqlalchemy: [
    '^sqlalchemy/(testing|ext/asyncio|ext/mypy)/',
    '^sqlalchemy/dialects/(mysql|oracle|mssql)/',
  ],
  pytest: [
    '^pygments/lexers/(?!__init__|_mapping|python|diff|special)',
    '^pygments/styles/(?!__init__|_mapping|default)',
    '^pygments/formatters/(?!__init__|_mapping|terminal\\.|other)',
  ],
  tzdata: [],
};
