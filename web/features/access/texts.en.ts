import type { Words } from '../../i18n/words.ts';
import type { access as es, audit as esAudit, keys as esKeys, members as esMembers } from './texts.es.ts';

export const access: Words<typeof es> = {
  signInTitle: 'Back to the desk',
  signIn: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  forgot: 'Forgot your password? Whoever runs your workspace can give you a new link.',
  welcomeTitle: 'Your desk is ready',
  welcomeLead:
    'Tell us who you are and which brand will speak here. Within a minute you will be answering your first conversation.',
  language: 'Language',
  brand: 'Your brand',
  brandHelp: 'The name you speak under. You can add more later.',
  name: 'Your name',
  passwordHelp: 'Ten characters or more. A sentence you remember will do.',
  open: 'Open the desk',
  noLinkTitle: 'This link does not work',
  noLink:
    'The first-time link is in the terminal where you started Tertulia. If somebody has already opened the desk, sign in with your account.',
  linkUsed:
    'This link has been used, or there is a newer one. If you have already opened your desk, sign in with your e-mail; if not, use the last link in the terminal.',
  invitationGone:
    'The invitation has been used, has expired or was only partly copied. Ask whoever invited you for another.',
  joinTitle: 'One moment',
  joinWorkspace: 'Join {{workspace}}',
  joinKnown: 'You already have an account here: sign in with your usual password.',
  joinNew: 'Choose how the team will see you, and a password.',
  join: 'Join',
  wrong_email: 'That does not look like an e-mail address. Check it.',
};

export const members: Words<typeof esMembers> = {
  lead: 'Who works here, and what they may do where.',
  role: 'Role',
  role_owner: 'owner',
  role_lead: 'lead',
  role_agent: 'agent',
  role_viewer: 'viewer',
  where: 'Where',
  everywhere: 'Everywhere',
  addGrant: 'Add a role',
  takeGrant: 'Take this role from {{name}}: {{role}}',
  grantsOf: 'Roles of {{name}}',
  suspendAsk: 'They are signed out everywhere at once and cannot sign in until you bring them back.',
  linkMade: 'Link created',
  revokeAsk: 'Their link will stop working.',
  suspend: 'Suspend',
  suspended: 'suspended',
  bringBack: 'Bring back',
  invite: 'Invite',
  email: 'E-mail of the person you invite',
  makeLink: 'Create a link',
  link: 'Invitation link. It is shown only once: copy it and send it to them.',
  pending: 'Unused invitations',
  until: 'until {{moment}}',
  revoke: 'Revoke',
};

export const keys: Words<typeof esKeys> = {
  lead: 'For a program that uses the API. Each key has a role, just as people do.',
  name: 'What it is for',
  make: 'Create a key',
  made: 'Key created',
  ask: 'The program that uses it loses access at once.',
  noneTitle: 'No keys yet',
  none: 'Create one and give it to the program that will use the API.',
  once: 'The key. It is shown only once: keep it safe.',
  never: 'never used',
  used: 'used {{moment}}',
  revoke: 'Revoke',
};

export const audit: Words<typeof esAudit> = {
  lead: 'What was done and by whom. Each line is chained to the one before: none can be changed unnoticed.',
  older: 'Older',
  noneTitle: 'Nothing has happened yet',
  none: 'The first thing anybody does here will be listed here, with name and time.',
};
