import { readSettings, WrongSetting, type Settings } from '@tertulia/server/settings';
import { WrongUse } from './wrong-use.ts';

/** The settings of this environment, or the sentence that says which is wrong. */
export const settled = (): Settings => {
  try {
    return readSettings(process.env);
  } catch (error) {
    throw error instanceof WrongSetting ? new WrongUse(error.message) : error;
  }
};
