export type Brought = {
  readonly state: string;
  readonly code?: string;
  readonly error?: string;
  readonly errorDescription?: string;
};

/** What stands in the address of return (RFC 6749 §4.1.2): whatever else a vendor adds is left out. */
export function readReturn(asked: Record<string, unknown>): Brought {
  const text = (name: string, most: number): string | undefined => {
    const value = asked[name];
    return typeof value === 'string' && value !== '' ? value.slice(0, most) : undefined;
  };
  const [code, error] = [text('code', 4000), text('error', 200)];
  const errorDescription = text('error_description', 2000) ?? text('errorDescription', 2000);
  return {
    state: text('state', 200) ?? '',
    ...(code === undefined ? {} : { code }),
    ...(error === undefined ? {} : { error }),
    ...(errorDescription === undefined ? {} : { errorDescription }),
  };
}
