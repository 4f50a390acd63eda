import { refusal } from '../../platform/errors/index.ts';

export const notGenuine = refusal('intake.not_genuine', 401);
export const unknownEndpoint = refusal('intake.unknown_endpoint', 404);
export const inboxFull = refusal('intake.full', 503);
