/** The command was called in a way it does not understand; the message is one sentence. Exit code 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
