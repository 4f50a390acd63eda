export const en = {
  'contact.changed_meanwhile': 'Somebody changed this person while you were editing. Look again and save once more.',
  'contact.same_person': 'They are one person already.',
  'contact.not_merged': 'Those two are no longer merged.',
} as const;
