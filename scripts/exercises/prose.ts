/** Words that a learner reads for each minute that an exercise takes, and in all. */
const wordsPerMinute = 12;
const most = 220;

/** Words and bullets of a prompt, its code blocks not counted. */
export function proseOf(prompt: string): { readonly words: number; readonly bullets: number } {
  const prose = prompt.replaceAll(/^```[\s\S]*?^```$/gm, '');
  return {
    words: prose.split(/\s+/).filter((word) => /\w/.test(word)).length,
    bullets: prose.match(/^[ \t]*[-*] /gm)?.length ?? 0,
  };
}

/** Why a prompt is too long for its minutes; null where it is not. */
export function lengthProblem(prompt: string, minutes: number): string | null {
  const { words } = proseOf(prompt);
  const limit = Math.min(minutes * wordsPerMinute, most);
  return words > limit ? `The prompt has ${words} words; ${minutes} minutes allow ${limit}.` : null;
}
