import { refusal } from '../../platform/errors/index.ts';

export const labelNameTaken = refusal('label.name_taken', 409);
export const labelChangedMeanwhile = refusal('label.changed_meanwhile', 409);
