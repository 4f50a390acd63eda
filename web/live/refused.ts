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

/** An answer that is no problem document still becomes a refusal with a code. */
export async function refusalOf(response: Response): Promise<Refused> {
  const body: unknown = await response.json().catch(() => null); // a proxy's page of HTML is no JSON
  return refusalIn(body, response.status);
}

/** What a proxy calls its refusal is in English, and no word of ours. */
export const refusalIn = (body: unknown, status: number): Refused =>
  new Refused(isProblem(body) ? body : { type: 'about:blank', title: '', status, code: `http.${status}` });

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' && 'title' in body;
