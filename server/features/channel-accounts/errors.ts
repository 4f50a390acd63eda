import { refusal } from '../../platform/errors/index.ts';

export const unknownChannel = refusal('account.unknown_channel', 422);
export const unknownSetting = refusal('account.unknown_setting', 422);
export const settingMissing = refusal('account.setting_missing', 422);
export const settingInvalid = refusal('account.setting_invalid', 422);
export const unknownAuthorization = refusal('account.unknown_authorization', 422);
/** These settings hold only with the vendor's own sign-in page. */
export const authorizeFirst = refusal('account.authorize_first', 422);
export const authorizationAddress = refusal('account.authorization_address', 422);
export const authorizationTooOften = refusal('account.authorization_too_often', 429);
export const authorizationOver = refusal('account.authorization_over', 422);
export const authorizationDeclined = refusal('account.authorization_declined', 422);
export const authorizationClient = refusal('account.authorization_client', 422);
export const authorizationScope = refusal('account.authorization_scope', 422);
export const authorizationBrief = refusal('account.authorization_brief', 422);
export const authorizationRefused = refusal('account.authorization_refused', 422);
export const authorizationUnreachable = refusal('account.authorization_unreachable', 422);
/** For a channel that asks for a token: the codes of `authorizationLost`. */
export const accessWithdrawn = refusal('authorization.withdrawn', 409);
export const accessClientRefused = refusal('authorization.client_refused', 409);
export const accessUnavailable = refusal('authorization.unavailable', 503);
export const checkFailed = refusal('account.check_failed', 422);
export const alreadyConnected = refusal('account.already_connected', 409);
export const otherAccount = refusal('account.other_account', 409);
export const accountChangedMeanwhile = refusal('account.changed_meanwhile', 409);
