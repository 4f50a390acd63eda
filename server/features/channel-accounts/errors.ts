import { refusal } from '../../platform/errors/index.ts';

export const unknownChannel = refusal('account.unknown_channel', 422);
export const unknownSetting = refusal('account.unknown_setting', 422);
export const settingMissing = refusal('account.setting_missing', 422);
export const settingInvalid = refusal('account.setting_invalid', 422);
export const checkFailed = refusal('account.check_failed', 422);
export const alreadyConnected = refusal('account.already_connected', 409);
export const otherAccount = refusal('account.other_account', 409);
export const accountChangedMeanwhile = refusal('account.changed_meanwhile', 409);
