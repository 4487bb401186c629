/** Words that a learner reads for each minute that an exercise takes, and in all. */
const wordsPerMinute = 12;
const most = 220;

/** Why a prompt is too long for its minutes; null where it is not. Code blocks are not counted. */
export function lengthProblem(prompt: string, minutes: number): string | null {
  const prose = prompt.replaceAll(/^```[\s\S]*?^```$/gm, '');
  const words = prose.split(/\s+/).filter((word) => /\w/.test(word)).length;
  const limit = Math.min(minutes * wordsPerMinute, most);
  return words > limit ? `The prompt has ${words} words; ${minutes} minutes allow ${limit}.` : null;
}
