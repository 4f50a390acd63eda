import { refusal } from '../../platform/errors/index.ts';

export const factChangedMeanwhile = refusal('fact.changed_meanwhile', 409);
export const detailsDoNotFit = refusal('fact.details_do_not_fit', 422);
export const unknownOwner = refusal('fact.unknown_owner', 422);
