import { askAuth } from './ask-auth.ts';

/** Ends this browser's session and leaves for the door. @throws Refused, Unreached */
export async function signOut(): Promise<void> {
  await askAuth('sign-out', {});
  location.assign('/sign-in'); // a new page: nothing of this person stays in memory
}
