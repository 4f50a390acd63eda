import type { ComposeRule } from '@tertulia/contract';
import { useText } from '../../../i18n/use-text.ts';
import type { IconName } from '../../../ui/icon.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Menu, type MenuItem } from '../../../ui/menu.tsx';
import { fileChoices, type FileChoice } from './file-choices.ts';

/** On a phone, one button for all that an answer can bring along: only what this channel takes. */
export function AddMenu({
  rule,
  onChooseFile,
  onPlace,
  onSnippets,
  onFacts,
}: {
  rule: ComposeRule | undefined;
  onChooseFile: (choice: FileChoice) => void;
  onPlace: () => void;
  onSnippets: () => void;
  onFacts: () => void;
}) {
  const t = useText();
  const files = rule ? fileChoices(rule.media) : [];
  const takesVideo = files.some(({ from, accept }) => from === 'pictures' && accept.includes('video/'));
  const words: Record<FileChoice['from'], { label: string; icon: IconName }> = {
    camera: { label: t('conversations.composer.camera'), icon: 'camera' },
    pictures: {
      label: takesVideo ? t('conversations.composer.pictures') : t('conversations.composer.picturesOnly'),
      icon: 'image',
    },
    files: { label: t('conversations.composer.file'), icon: 'file' },
  };
  const items: MenuItem[] = [
    ...files.map((choice) => ({ id: choice.from, ...words[choice.from], run: () => onChooseFile(choice) })),
    ...(rule?.location
      ? [{ id: 'place', label: t('conversations.composer.place'), icon: 'pin' as const, run: onPlace }]
      : []),
    { id: 'snippet', label: t('conversations.composer.snippet'), icon: 'snippet', run: onSnippets },
    { id: 'fact', label: t('conversations.composer.fact'), icon: 'fact', run: onFacts },
  ];
  return (
    <Menu
      name={t('conversations.composer.add')}
      items={items}
      trigger={<Icon name="plus" />}
      triggerClass="grid size-12 flex-none place-items-center rounded-1 text-ink-3 aria-expanded:bg-accent-soft aria-expanded:text-accent pane:hidden"
    />
  );
}
