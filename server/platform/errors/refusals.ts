import { refusal } from './refusal.ts';

export const notFound = refusal('not_found', 404);
export const signInFirst = refusal('access.sign_in_first', 401);
export const notAllowed = refusal('access.not_allowed', 403);
export const badRequest = refusal('request.invalid', 400);
export const tooLarge = refusal('request.too_large', 413);
export const keyUsedForAnother = refusal('idempotency.key_used_for_another', 422);
export const keyMissing = refusal('idempotency.key_missing', 400);
export const stoppedWaiting = refusal('desk.took_too_long', 503);
export const busy = refusal('desk.busy', 503);
