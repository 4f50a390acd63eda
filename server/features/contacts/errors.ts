import { refusal } from '../../platform/errors/index.ts';

export const contactChanged = refusal('contact.changed_meanwhile', 409);
export const samePerson = refusal('contact.same_person', 409);
export const notMerged = refusal('contact.not_merged', 409);
