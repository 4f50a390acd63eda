import { askAuth } from './ask-auth.ts';

/** @throws Refused, Unreached */
export const signIn = (email: string, password: string): Promise<void> => askAuth('sign-in/email', { email, password });
