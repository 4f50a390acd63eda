import { refusal } from '../../platform/errors/index.ts';

export const forged = refusal('access.csrf', 403);
export const noMembership = refusal('access.no_membership', 403);
export const badKey = refusal('access.bad_key', 401);
export const peopleOnly = refusal('access.people_only', 403);
export const wrongPassword = refusal('access.wrong_password', 401);
export const passwordTooShort = refusal('access.password_too_short', 422);
export const tooManyTries = refusal('access.too_many_tries', 429);
export const linkNotValid = refusal('access.link_not_valid', 410);
export const nameMissing = refusal('access.name_missing', 422);
export const alreadyMember = refusal('access.already_member', 409);
export const lastOwner = refusal('access.last_owner', 409);
export const memberChangedMeanwhile = refusal('member.changed_meanwhile', 409);
export const emailTaken = refusal('access.email_taken', 409);
