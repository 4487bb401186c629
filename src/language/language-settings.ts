/** Where the learner's text stands for the language worker; nothing of it is a file. */
export const folder = '/src/';
export const solution = `file://${folder}solution.py`;

/** While somebody types, only what is surely wrong is told. */
const rules = {
  typeCheckingMode: 'off',
  pythonVersion: '3.14',
  pythonPlatform: 'Linux',
  typeshedPath: '/typeshed',
  reportUndefinedVariable: 'error',
  reportSelfClsParameterName: 'warning',
  reportUnusedCoroutine: 'warning',
  reportUnusedExpression: 'warning',
  reportAssertAlwaysTrue: 'warning',
  reportUnhashable: 'error',
} as const;

export const startingFiles: Readonly<Record<string, string>> = {
  [`${folder}pyrightconfig.json`]: JSON.stringify(rules),
};

/** What the editor can show, of all that the protocol knows. */
export const clientCapabilities = {
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
