import { refusal } from '../../platform/errors/index.ts';

export const guardDiffers = refusal('guard.differs', 409);
