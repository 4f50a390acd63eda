/** The sentences of every room, by code. */
export type Words = (language: 'es' | 'en', code: string) => string | undefined;
