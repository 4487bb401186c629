/**
 * Where the learner's text stands for the language worker, by how strictly it is read; nothing of it
 * is a file.
 */
const folder = '/src/';
const typedFolder = '/typed/';
export const folderOf = (checksTypes: boolean): string =>
  `file://${checksTypes ? typedFolder : folder}`;
export const solutionIn = (checksTypes: boolean): string => `${folderOf(checksTypes)}solution.py`;

/** Where a submitted text stands, and the texts that are checked beside it. */
const judgedPath = '/judged/';
export const judgedFolder = `file://${judgedPath}`;
export const judgedSolution = `${judgedFolder}solution.py`;
export const judgedBeside = (index: number): string => `${judgedFolder}beside_${index}.py`;

const python = {
  pythonVersion: '3.14',
  pythonPlatform: 'Linux',
  typeshedPath: '/typeshed',
} as const;

/** While somebody types, only what is surely wrong is told. */
const rules = {
  ...python,
  typeCheckingMode: 'off',
  reportUndefinedVariable: 'error',
  reportMissingImports: 'warning',
  reportSelfClsParameterName: 'warning',
  reportUnusedCoroutine: 'warning',
  reportUnusedExpression: 'warning',
  reportAssertAlwaysTrue: 'warning',
  reportUnhashable: 'error',
} as const;

/** What a type checker says by itself, with what is told of every text. */
const typedRules = { ...rules, typeCheckingMode: 'standard' } as const;

/**
 * A submitted text is checked as Pyright does by itself. What leaves its kind open is wrong as well:
 * to be checked, a text must say it. A comment does not make an error go away.
 */
const judgedRules = {
  ...python,
  typeCheckingMode: 'standard',
  reportMissingParameterType: 'error',
  reportMissingTypeArgument: 'error',
  enableTypeIgnoreComments: false,
} as const;

const startingFiles: Readonly<Record<string, string>> = {
  [`${folder}pyrightconfig.json`]: JSON.stringify(rules),
  [`${typedFolder}pyrightconfig.json`]: JSON.stringify(typedRules),
  [`${judgedPath}pyrightconfig.json`]: JSON.stringify(judgedRules),
  // What is imported must be a file; its text is that of the open document.
  [`${judgedPath}solution.py`]: '',
};

/** What the editor can show, of all that the protocol knows. */
const clientCapabilities = {
  textDocument: {
    publishDiagnostics: { versionSupport: true, tagSupport: { valueSet: [1, 2] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: {
      contextSupport: true,
      completionItem: {
        snippetSupport: false,
        documentationFormat: ['markdown', 'plaintext'],
        deprecatedSupport: true,
        tagSupport: { valueSet: [1] },
        labelDetailsSupport: true,
        resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
      },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    semanticTokens: {
      requests: { full: true },
      formats: ['relative'],
      // It has a legend of its own, whatever is asked for.
      tokenTypes: [],
      tokenModifiers: [],
    },
    signatureHelp: {
      contextSupport: true,
      signatureInformation: {
        documentationFormat: ['markdown'],
        parameterInformation: { labelOffsetSupport: true },
        activeParameterSupport: true,
      },
    },
  },
  workspace: { configuration: false },
};

export const initialization = {
  processId: null,
  rootPath: folder,
  rootUri: `file://${folder}`,
  workspaceFolders: [
    { uri: `file://${folder}`, name: 'src' },
    { uri: `file://${typedFolder}`, name: 'typed' },
    { uri: judgedFolder, name: 'judged' },
  ],
  capabilities: clientCapabilities,
  initializationOptions: { files: startingFiles },
};
