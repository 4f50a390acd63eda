import type { Brand, ProtocolDocument } from '@tertulia/contract';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call, type Answer } from '../../live/api.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Banner } from '../../ui/states.tsx';
import { useSave } from '../workspaces/use-save.ts';
import { answersIn } from './answers-in.ts';
import { Part } from './part.tsx';

type Derivation = Answer<'POST /api/v1/brands/:id/protocol/derive'>;

const shown = ['tu', 'usted', 'vos', 'vosotros', 'ustedes', 'withWe', 'withI', 'withEmoji'] as const;

/** "Is this how you talk?": a first protocol out of what was already answered. */
export function DerivePart({ brand, onTake }: { brand: Brand; onTake: (document: ProtocolDocument) => void }) {
  const t = useText();
  const [pasted, setPasted] = useState('');
  const [found, setFound] = useState<Derivation | null>(null);
  const { busy, trouble, save } = useSave();
  const derive = (answers: string[] | null) =>
    void save(async () => {
      setFound(null);
      const body = answers === null ? {} : { answers };
      setFound(await call('POST /api/v1/brands/:id/protocol/derive', { params: { id: brand.id }, body }));
    }, '');
  return (
    <Part title={t('voice.fromAnswers')} lead={t('voice.fromAnswersHelp')}>
      <Button busy={busy} onClick={() => derive(null)} className="self-start">
        {t('voice.fromSent')}
      </Button>
      <TextArea
        label={t('voice.fromPasted')}
        help={t('voice.fromPastedHelp')}
        rows={5}
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
      />
      {pasted.trim() !== '' && (
        <Button busy={busy} onClick={() => derive(answersIn(pasted))} className="self-start">
          {t('voice.derive')}
        </Button>
      )}
      {trouble && (
        <Banner tone="waiting" role="alert">
          {trouble}
        </Banner>
      )}
      {found && (
        <div role="status" className="flex flex-col gap-2 rounded-1 border border-line bg-sheet p-3">
          <p className="font-medium">{t('voice.derived', { count: found.seen['answers'] ?? 0 })}</p>
          <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 text-sm pane:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)_auto]">
            {shown
              .filter((key) => (found.seen[key] ?? 0) > 0)
              .map((key) => (
                <div key={key} className="contents">
                  <dt className="text-ink-2">{t(`voice.seen_${key}`)}</dt>
                  <dd className="tabular-nums">{found.seen[key]}</dd>
                </div>
              ))}
          </dl>
          <Button look="solid" onClick={() => onTake(found.document)} className="self-start">
            {t('voice.useDerived')}
          </Button>
        </div>
      )}
    </Part>
  );
}
