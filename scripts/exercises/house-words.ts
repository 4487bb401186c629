/** Words that are not used in exercises, and those of the Python documentation that stand for them. */
const houseWords: readonly (readonly [RegExp, string])[] = [
  [/\btexts\b/i, 'strings'],
  [/\b(?:an?|each|every|no|any|one) text\b(?! (?:file|editor|field|box))/i, 'a string'],
  [/\bwhole numbers?\b/i, 'integer'],
  [/\bwhite space\b/i, 'whitespace'],
  [/\belse than\b/i, 'other than'],
  [
    /(?<!there )\bis no (?:class|instance|number|string|integer|list|dict|function|iterable|digit)\b/i,
    'is not a',
  ],
  [/\bshall\b/i, 'should'],
  [/\bone after the other\b/i, 'one after another'],
  [/\bfor ever\b/i, 'forever'],
];

/** Each word of a text that the house has another for, with that. */
export function wordProblems(text: string): readonly string[] {
  return houseWords.flatMap(([word, better]) => {
    const found = word.exec(text.replaceAll(/\s+/g, ' '))?.[0];
    return found === undefined ? [] : [`"${found}": say "${better}".`];
  });
}
