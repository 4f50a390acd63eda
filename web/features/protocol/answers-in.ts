/** Answers, with an empty line between them; where there is none, one a line. */
export const answersIn = (text: string): string[] =>
  text
    .split(/\n\s*\n/u.test(text.trim()) ? /\n\s*\n/u : /\n/u)
    .map((answer) => answer.trim())
    .filter((answer) => answer !== '')
    .slice(0, 200)
    .map((answer) => answer.slice(0, 5000));
