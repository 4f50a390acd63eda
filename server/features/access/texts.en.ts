export const en = {
  'access.csrf': 'This request did not come from your desk, so nothing was done. Reload the page and try again.',
  'access.no_membership': 'You are signed in, but do not belong to any workspace. Ask for an invitation.',
  'access.bad_key': 'That key does not exist or has been revoked. Use another.',
  'access.people_only': 'This is for people only, not for API keys.',
  'access.wrong_password': 'E-mail and password do not match.',
  'access.password_too_short': 'The password needs at least ten characters.',
  'access.too_many_tries': 'Too many tries in a row. Wait a little, then try again.',
  'access.link_not_valid': 'This link has already been used or has expired. Ask for a new one.',
  'access.name_missing': 'Tell us your name.',
  'access.already_member': 'That person is already in this workspace.',
  'access.last_owner': 'Somebody has to own the workspace. Make another person owner first.',
  'member.changed_meanwhile':
    'Somebody changed this person’s details while you were editing them. Look at them again, then try once more.',
  'access.email_taken': 'There is already an account with that e-mail. Sign in with its password.',
} as const;
