/** Why the program does not start or cannot go on. The message is one whole sentence: `main` prints it and ends with exit code 1. */
export class StartTrouble extends Error {
  override readonly name = 'StartTrouble';
}
