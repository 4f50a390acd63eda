/** The languages that the rules read. */
export type VoiceLanguage = 'es' | 'en';
