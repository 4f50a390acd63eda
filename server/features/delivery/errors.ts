import { refusal } from '../../platform/errors/index.ts';

export const guardDiffers = refusal('guard.differs', 409);
export const voiceContainer = refusal('message.voice_container', 422);
