const MOST = 6;
const LONGEST = 200;

/** The questions of some messages, each by itself, the last ones first to stay. */
export const questionsIn = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.match(/[^.!?¿¡…\n]+\?/gu) ?? [])
    .map((question) => question.trim())
    .filter((question) => /\p{L}{2}/u.test(question))
    .map((question) => (question.length > LONGEST ? `…${question.slice(1 - LONGEST)}` : question))
    .slice(-MOST);
