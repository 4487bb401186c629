import { expect, it } from 'vitest';
import { clauseIndent } from '../../../src/editor/typing/clause-indent.ts';

/** The last line, as it is when its colon has been typed. */
function typed(text: string): string {
  const at = text.lastIndexOf('\n') + 1;
  const line = text.slice(at);
  const indent = clauseIndent(text.slice(0, at), line);
  return indent === null ? line : indent + line.trimStart();
}

it.each([
  ['else below an if', 'if a:\n    b\n    else:', 'else:'],
  ['elif below an elif', 'if a:\n    b\nelif c:\n    d\n    elif e:', 'elif e:'],
  ['else below a for', 'for a in b:\n    c\n    else:', 'else:'],
  ['else below a while', '  while a:\n    b\n    else:', '  else:'],
  ['except below a try', 'try:\n    a\n    except E as e:', 'except E as e:'],
  ['except* below a try', 'try:\n    a\n    except* E:', 'except* E:'],
  ['finally below an else', 'try:\n    a\nelse:\n    b\n    finally:', 'finally:'],
  ['else below what is deeper', 'if a:\n    with b:\n        c\n        else:', 'else:'],
  ['else of the nearest', 'if a:\n    if b:\n        c\n        else:', '    else:'],
  [
    'else of the outer one',
    'if a:\n    if b:\n        c\n    else:\n        d\n        else:',
    'else:',
  ],
  ['else that is right already', 'if a:\n    if b:\n        c\nelse:', 'else:'],
  ['else below an async for', 'async for a in b:\n    c\n    else:', 'else:'],
  ['else below a comment', 'if a:  # why: so\n    b\n    # c\n    else:', 'else:'],
  ['case below a case', 'match a:\n    case 1:\n        b\n        case 2:', '    case 2:'],
  ['the first case', 'match a:\n    case 1:', '    case 1:'],
  ['the first case at the left', 'match a:\ncase 1:', '    case 1:'],
  ['else of nothing', 'a = 1\n    else:', '    else:'],
  ['else in a docstring', 'if a:\n    """b\n    else:', '    else:'],
  ['else in a bracket', 'if a:\n    b = [\n        else:', '        else:'],
  ['a name that begins so', 'if a:\n    b\n    elsewhere:', '    elsewhere:'],
])('puts %s where it belongs', (_name, text, line) => {
  expect(typed(text)).toBe(line);
});
