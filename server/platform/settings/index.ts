/** Every setting of the program, read and judged in one place. */
export { readSettings, type Settings } from './settings.ts';
/** The table behind it: names, meanings and defaults. */
export { settingTable, type DieAt } from './setting-table.ts';
/** One sentence about a setting nobody could mean. */
export { WrongSetting } from './wrong-setting.ts';
