/** A setting nobody could mean. The message is one whole sentence: `main` prints it and ends with exit code 1. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}
