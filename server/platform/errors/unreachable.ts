/** Ends a switch over a union: a new member of the union fails to compile here, and a value from outside says what it was. */
export const unreachable = (value: never): never => {
  throw new Error(`No case for ${JSON.stringify(value)}`);
};
