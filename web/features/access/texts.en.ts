import type { Words } from '../../i18n/words.ts';
import type { access as es, audit as esAudit, keys as esKeys, members as esMembers } from './texts.es.ts';

export const access: Words<typeof es> = {
  signInTitle: 'Back to the table',
  signIn: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  forgot: 'Forgotten your password? Whoever runs your workspace can give you a new link.',
  welcomeTitle: 'Your table is set',
  welcomeLead:
    'Tell us who you are and which brand will speak here. In a minute you will be answering your first conversation.',
  language: 'Language',
  brand: 'Your brand',
  brandHelp: 'The name you speak under. You can add more later.',
  name: 'Your name',
  passwordHelp: 'Ten characters or more. A sentence you remember will do.',
  open: 'Open the desk',
  noLinkTitle: 'This link leads nowhere',
  noLink:
    'The first-time link is where you started Tertulia, in the terminal. If the desk already has an owner, sign in with your account.',
  linkUsed:
    'This link was used, or a later start printed another one. If your desk is open already, sign in with your e-mail; if not, use the last link in the terminal.',
  invitationGone: 'The invitation was used, has expired or was copied in part. Ask whoever invited you for another.',
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
  suspendAsk: 'They are signed out everywhere at once and cannot come in until you bring them back.',
  linkMade: 'Link made',
  revokeAsk: 'Their link will lead nowhere.',
  suspend: 'Suspend',
  suspended: 'suspended',
  bringBack: 'Bring back',
  invite: 'Invite',
  email: 'E-mail of the person you invite',
  makeLink: 'Make a link',
  link: 'Invitation link. It is shown only once: copy it and send it to them.',
  pending: 'Invitations not used yet',
  until: 'until {{moment}}',
  revoke: 'Revoke',
};

export const keys: Words<typeof esKeys> = {
  lead: 'For a program that uses the API. Each key has a role, just as people do.',
  name: 'What it is for',
  make: 'Make a key',
  made: 'Key made',
  ask: 'The program that uses it loses access at once.',
  noneTitle: 'No keys yet',
  none: 'Make one and give it to the program that will use the API.',
  once: 'The key. It is shown only once: keep it safe.',
  never: 'not used',
  used: 'used {{moment}}',
  revoke: 'Revoke',
};

export const audit: Words<typeof esAudit> = {
  lead: 'What was done and by whom. Each line is chained to the one before: none can be changed unnoticed.',
  older: 'Older',
  noneTitle: 'Nothing has happened yet',
  none: 'The first thing anybody does here will be listed here, with name and time.',
};
