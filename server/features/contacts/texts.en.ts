export const en = {
  'contact.changed_meanwhile': 'Somebody changed this record while you were editing it. Look at it again, then save.',
  'contact.same_person': 'They are already one person.',
  'contact.not_merged': 'Those two are no longer merged.',
} as const;
