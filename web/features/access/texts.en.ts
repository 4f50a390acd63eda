import type { Words } from '../../i18n/words.ts';
import type { access as es } from './texts.es.ts';

export const access: Words<typeof es> = {
  signInTitle: 'Back to the table',
  signIn: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  forgot: 'Forgotten your password? Whoever runs your workspace can give you a new link.',
  welcomeTitle: 'Your table is set',
  welcomeLead: 'Tell us who you are and which brand will speak here. In a minute you answer your first conversation.',
  language: 'Language',
  brand: 'Your brand',
  brandHelp: 'The name you speak under. You can add more later.',
  name: 'Your name',
  passwordHelp: 'Ten characters or more. A sentence you remember will do.',
  open: 'Open the desk',
  noLinkTitle: 'This link leads nowhere',
  noLink:
    'The first-time link is where you started Tertulia, in the terminal. If the desk already has an owner, sign in with your account.',
  invitationGone: 'The invitation was used, has expired or was copied in part. Ask whoever invited you for another.',
  joinTitle: 'One moment',
  joinWorkspace: 'Join {{workspace}}',
  joinKnown: 'You already have an account here: sign in with your usual password.',
  joinNew: 'Choose how the team will see you, and a password.',
  join: 'Join',
  wrong_email: 'That does not look like an e-mail address. Check it.',
  wrong_field: 'Something is missing here. Check it.',
};
