import { packs } from './pack.ts';
import { code } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import type { Traceback } from './verdict.ts';

/**
 * Names under which well-known packages are imported that are no part of Python. Any other name
 * that is not found may be a file of the learner's, or a slip of the pen: of that nothing is said.
 */
const packages = new Set(
  `aiohttp anthropic astropy attr attrs bokeh boto3 bottle bs4 cachetools celery certifi chardet
  colorama coloredlogs cryptography cupy cv2 dask dateutil discord docx dotenv faker fastapi
  flask_sqlalchemy folium gensim gmpy2 graphviz grpc gunicorn h5py httpx hypothesis imageio jax
  joblib jsonschema jwt keras lightgbm llvmlite loguru lxml markdown marshmallow matplotlib
  mpl_toolkits mpmath msgpack mypy mysqlclient networkx nltk nose numba numexpr numpy openai
  openpyxl orjson pandas paramiko passlib peewee pendulum pexpect pika PIL pip pkg_resources
  plotly polars prettytable prophet psutil psycopg psycopg2 pyarrow pydantic pydot pygame pyglet
  pymongo pymysql pynput pyparsing pyperclip PyQt5 PyQt6 PySide6 pytz redis regex requests
  requests_html rich scipy scrapy seaborn selenium sentry_sdk setuptools shapely six skimage
  sklearn sortedcontainers spacy starlette statsmodels streamlit sympy tabulate tensorflow
  termcolor textual thefuzz toolz torch torchvision tornado tqdm transformers trio twisted typer
  ujson unidecode urllib3 uvicorn websocket websockets wx xgboost xlrd xlsxwriter yaml zmq`.split(
    /\s+/,
  ),
);

/** What there is instead of a package that was imported; nothing where no package was. */
export function missingModuleSentence(traceback: Traceback): Sentence {
  const name = traceback.at(-1)?.module?.split('.')[0];
  if (name === undefined) return [];
  const pack = Object.values(packs).find(({ modules }) => modules.includes(name));
  if (pack)
    return [code(name), ` is not here: this copy of Gradus was built without ${pack.title}.`];
  return foreignPackageSentence(name);
}

/** That a well-known package is none of ours; nothing of any other name. */
export function foreignPackageSentence(name: string): Sentence {
  if (!packages.has(name)) return [];
  return [
    code(name),
    " is not part of Gradus. Beside Python's standard library there are Flask, Django, SQLAlchemy and pytest.",
  ];
}

/** The same, after another sentence. */
export function missingModuleText(traceback: Traceback): Sentence {
  const sentence = missingModuleSentence(traceback);
  return sentence.length === 0 ? [] : [' ', ...sentence];
}
