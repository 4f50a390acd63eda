/** A message's id is made by the browser before anything is sent, so that a repeated try is the same message. */
export const isClientId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u.test(text);
