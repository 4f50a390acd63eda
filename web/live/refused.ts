import type { Problem } from '@tertulia/contract';

/** The server said no, with a reason. `title` is already in the reader's language, or empty when somebody else answered in its place. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
  get code(): string {
    return this.problem.code;
  }
  get status(): number {
    return this.problem.status;
  }
}

/** Nobody answered: we do not know whether the server did it. */
export class Unreached extends Error {
  override readonly name = 'Unreached';
}

export const isRefused = (error: unknown, code?: string): error is Refused =>
  error instanceof Refused && (code === undefined || error.code === code);

/** What an answer that is not well means. */
export async function failureOf(response: Response): Promise<Refused | Unreached> {
  const body: unknown = await response.json().catch(() => null); // a proxy's page of HTML is no JSON
  return failureIn(body, response.status);
}

/** Ours always says why. Else a proxy answered: that it got nothing from the server, or a refusal of its own, in its own English. */
export function failureIn(body: unknown, status: number): Refused | Unreached {
  if (isProblem(body)) return new Refused(body);
  if (status >= 500) return new Unreached();
  return new Refused({ type: 'about:blank', title: '', status, code: `http.${status}` });
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' && 'title' in body;
