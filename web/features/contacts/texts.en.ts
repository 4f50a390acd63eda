import type { Words } from '../../i18n/words.ts';
import type { contacts as es } from './texts.es.ts';

export const contacts: Words<typeof es> = {
  person: 'Person',
  loading: 'Fetching the record',
  failed: 'We could not open the record',
  since: 'since {{when}}',
  conversations_one: '1 conversation',
  conversations_other: '{{count}} conversations',
  identities: 'Where they write from',
  attributes: 'What we know',
  addAttribute: 'Add a detail',
  attributeName: 'Detail',
  attributeValue: 'Value',
  removeAttribute: 'Remove {{name}}',
  notes: 'Notes',
  notesHelp: 'Only the team sees them. Saved when you leave the field.',
  noNotes: 'Nothing noted yet',
  saved: 'Saved',
  edit: 'Change the name',
  name: 'Name',
  labels: 'Labels',
  timeline: 'Their story with us',
  noTimeline: 'Every conversation with them will be listed here.',
  started: 'Wrote',
  resolved: 'Resolved',
  note: 'Note',
  merged: 'Merged with {{name}}’s record',
  merge: 'Merge with another record',
  mergeTitle: 'Merge with another record',
  mergeText:
    'If it is the same person on another network, their conversations will appear together. You can separate them again.',
  mergeFind: 'Find the person by name or address',
  mergeNone: 'Nobody else matches that.',
  mergeDo: 'Merge',
  merged_done: 'Records merged',
  mergedWith: 'Merged with {{name}}',
  unmerge: 'Separate',
  unmerged: 'Records separated',
  theirData: 'Their data',
  export: 'Download their data',
  erase: 'Erase their data',
  eraseAsk_one:
    'This record and its conversation are erased for good, with files and notes. If they asked for their data, download it first.',
  eraseAsk_other:
    'This record and its {{count}} conversations are erased for good, with files and notes. If they asked for their data, download it first.',
  eraseAskMerged_one:
    'This record, those merged into it and their conversation are erased for good, with files and notes. If they asked for their data, download it first.',
  eraseAskMerged_other:
    'This record, those merged into it and their {{count}} conversations are erased for good, with files and notes. If they asked for their data, download it first.',
  erased: 'Their data has been erased',
  changed: 'Somebody changed this record before you did. This is how it is now.',
};
