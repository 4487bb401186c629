import type { languages } from 'monaco-editor';

const words = (text: string) => text.trim().split(/\s+/);

/** Colouring of Python 3 for Monaco; the grammar that ships with it still knows Python 2. */
export const pythonGrammar: languages.IMonarchLanguage = {
  defaultToken: '',
  tokenPostfix: '',
  keywords: words(`
    False None True and as assert async await break class continue def del elif else except finally
    for from global if import in is lambda nonlocal not or pass raise return try while with yield`),
  builtins: words(`
    abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod
    compile complex delattr dict dir divmod enumerate eval exec filter float format frozenset
    getattr globals hasattr hash help hex id input int isinstance issubclass iter len list locals
    map max memoryview min next object oct open ord pow print property range repr reversed round
    set setattr slice sorted staticmethod str sum super tuple type vars zip`),
  brackets: [
    { open: '{', close: '}', token: 'delimiter.curly' },
    { open: '[', close: ']', token: 'delimiter.square' },
    { open: '(', close: ')', token: 'delimiter.parenthesis' },
  ],
  tokenizer: {
    root: [
      [/^(\s*)(match|case|type)(?=\s+[\w'"([{*-])(?!\s+(?:in|is|and|or|if)\b)/, ['', 'keyword']],
      [/^(\s*)(@[A-Za-z_][\w.]*)/, ['', 'decorator']],
      [/(def|class)(\s+)([A-Za-z_]\w*)/, ['keyword', '', 'function']],
      { include: '@expression' },
    ],
    expression: [
      [/\s+/, ''],
      [/#.*$/, 'comment'],
      { include: '@numbers' },
      { include: '@strings' },
      [/(\.)([A-Za-z_]\w*)/, ['delimiter', 'identifier']],
      [
        /[A-Za-z_\u00aa-\uffff][\w\u00aa-\uffff]*/,
        { cases: { '@keywords': 'keyword', '@builtins': 'builtin', '@default': 'identifier' } },
      ],
      [/[{}[\]()]/, '@brackets'],
      [/[-+*/%@&|^~<>=!:;,.]+/, 'delimiter'],
    ],
    numbers: [
      [/0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+/, 'number'],
      [/\d[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?[\d_]+)?[jJ]?/, 'number'],
      [/\.\d[\d_]*(?:[eE][+-]?[\d_]+)?[jJ]?/, 'number'],
    ],
    // A state's second part is the quote that ends it.
    strings: [
      [/(?:[fFtT][rR]?|[rR][fFtT])("""|''')/, { token: 'string', next: '@block.$1.f' }],
      [/(?:[rR][bB]?|[bB][rR]?|[uU])?("""|''')/, { token: 'string', next: '@block.$1' }],
      [/(?:[rRbBuUfFtT]{1,2})?["']$/, 'string'],
      [/(?:[fFtT][rR]?|[rR][fFtT])(["'])/, { token: 'string', next: '@line.$1.f' }],
      [/(?:[rR][bB]?|[bB][rR]?|[uU])?(["'])/, { token: 'string', next: '@line.$1' }],
    ],
    line: [
      [/\\./, 'string'],
      [/\\$/, 'string'],
      { include: '@fields' },
      [/["']$/, { token: 'string', next: '@pop' }],
      [/["']/, { cases: { '$0==$S2': { token: 'string', next: '@pop' }, '@default': 'string' } }],
      [/[^\\"'{}]+$/, { token: 'string', next: '@pop' }],
      [/[^\\"'{}]+/, 'string'],
      [/[{}]/, 'string'],
    ],
    block: [
      [/\\./, 'string'],
      [/\\$/, 'string'],
      { include: '@fields' },
      [
        /"""|'''/,
        { cases: { '$0==$S2': { token: 'string', next: '@pop' }, '@default': 'string' } },
      ],
      [/[^\\"'{}]+/, 'string'],
      [/["'{}]/, 'string'],
    ],
    fields: [
      [/\{\{|\}\}/, 'string'],
      [/\{/, { cases: { '$S3==f': { token: 'delimiter', next: '@field' }, '@default': 'string' } }],
    ],
    field: [
      [/\}/, { token: 'delimiter', next: '@pop' }],
      [/(![rsa])(?=[:}])/, 'string'],
      [/:[^{}'"\])]*(?=\})/, 'string'],
      { include: '@expression' },
    ],
  },
};

export const pythonConfiguration: languages.LanguageConfiguration = {
  comments: { lineComment: '#' },
  brackets: [
    ['{', '}'],
    ['[', ']'],
    ['(', ')'],
  ],
  autoClosingPairs: [
    ...['{}', '[]', '()', '""', "''"].map((pair) => ({
      open: pair.charAt(0),
      close: pair.charAt(1),
      notIn: ['string', 'comment'],
    })),
    // The third quote stands behind a string already.
    ...['"""', "'''"].map((quotes) => ({ open: quotes, close: quotes, notIn: ['comment'] })),
  ],
  surroundingPairs: ['{}', '[]', '()', '""', "''", '``'].map((pair) => ({
    open: pair.charAt(0),
    close: pair.charAt(1),
  })),
  // A keyboard on glass tells no key: there Enter goes by this alone.
  onEnterRules: [
    {
      beforeText:
        /^\s*(?:def|class|if|elif|else|for|while|with|try|except|finally|match|case|async)\b.*:\s*(?:#.*)?$/,
      // `IndentAction.Indent`; Monaco itself is not imported here.
      action: { indentAction: 1 },
    },
  ],
};
