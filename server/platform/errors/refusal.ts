/** A no that is part of the design: a stable code and a status. Its words are in the room's texts. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: string,
    status: number,
    values: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.status = status;
    this.values = values;
    this.headers = headers;
  }
}

export type RefusalMaker = (
  values?: Readonly<Record<string, unknown>>,
  headers?: Readonly<Record<string, string>>,
) => Refusal;

/** `throw alreadyResolved()`: thrown where known, caught once at the edge. */
export const refusal =
  (code: string, status: number): RefusalMaker =>
  (values, headers) =>
    new Refusal(code, status, values, headers);
