import { WrongSetting } from './wrong-setting.ts';

/** One environment variable: what it means, what holds without it, and how its text becomes a value. */
export interface Setting<Value> {
  meaning: string;
  /** In words, for the table in docs/operate.md. */
  otherwise: string;
  /** Returns the value, or throws `WrongSetting`. */
  read(text: string): Value;
}

export const oneOf = <const Choice extends string>(
  choices: readonly Choice[],
  meaning: string,
  otherwise: string,
): Setting<Choice> => ({
  meaning,
  otherwise,
  read: (it) => choices.find((choice) => choice === it) ?? refuse(it, `must be one of ${choices.join(', ')}`),
});

export const parsed = <Value>(
  must: string,
  parse: (text: string) => Value | null,
  meaning: string,
  otherwise: string,
): Setting<Value> => ({ meaning, otherwise, read: (it) => parse(it) ?? refuse(it, must) });

/** As `parsed`, for values that must never be printed. */
export const secret = <Value>(
  must: string,
  parse: (text: string) => Value | null,
  meaning: string,
  otherwise: string,
): Setting<Value> => ({ meaning, otherwise, read: (it) => parse(it) ?? refuse(null, must) });

const refuse = (written: string | null, must: string): never => {
  throw new WrongSetting(written === null ? `${must}.` : `${must}, but it is ${JSON.stringify(written)}.`);
};
