import { authorizationLost } from '@tertulia/channel-kit';

export const en = {
  'account.unknown_channel': 'This installation does not know that network.',
  'account.unknown_setting': 'This network has no such setting.',
  'account.setting_missing': 'Something this network needs is missing.',
  'account.setting_invalid': 'One of the settings is not written as it should be.',
  'account.unknown_authorization': 'This network is not connected that way.',
  'account.authorize_first': 'The provider has to give its permission for this: sign in there again.',
  'account.authorization_address': 'That is not a complete https address.',
  'account.authorization_too_often': 'Too many attempts in a row. Wait half a minute and try again.',
  'account.authorization_over':
    'This permission is no longer valid: it has been used, too much time has passed, or it was started in another browser. Start again.',
  'account.authorization_declined':
    'Nobody gave permission on the provider’s page, so nothing was connected. Start again.',
  'account.authorization_client':
    'The provider does not accept the application’s client id or secret. Copy the secret’s value (not its id), and check that it has not expired.',
  'account.authorization_scope':
    'The provider did not give all the permissions that are needed. Add them to the application, and leave every box ticked when it asks.',
  'account.authorization_brief':
    'The provider gave access for a short while only. Allow the application offline access.',
  'account.authorization_refused': 'The provider refused. What it said is below.',
  'account.authorization_unreachable': 'The provider does not answer at its token address. Try again in a moment.',
  'authorization.withdrawn': authorizationLost['authorization.withdrawn'].en,
  'authorization.client_refused': authorizationLost['authorization.client_refused'].en,
  'authorization.unavailable': authorizationLost['authorization.unavailable'].en,
  'account.check_failed': 'The check did not pass, so nothing was saved. Look over the details and try again.',
  'account.already_connected': 'That account is already connected in this workspace.',
  'account.other_account': 'These settings sign in to a different account. Connect that one separately.',
  'account.changed_meanwhile': 'Somebody changed this account while you were editing it. Look at it again, then save.',
  'account.unreachable': 'The other side does not answer. Check the address and try again in a moment.',
  'account.stream_lost': 'The connection was lost. We keep trying.',
} as const;
