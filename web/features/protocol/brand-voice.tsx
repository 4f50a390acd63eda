import type { Brand, Protocol, ProtocolProblem } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { shortMoment } from '../../i18n/moment.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { accountsQuery } from '../../live/workspace-queries.ts';
import { Banner } from '../../ui/states.tsx';
import { FilePanel } from './file-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { ProtocolFacts } from './protocol-facts.tsx';
import { SaveBar } from './save-bar.tsx';
import { AccountsSection } from './sections/accounts-section.tsx';
import { CharacterSection, SpeechSection } from './sections/character-section.tsx';
import { EmojiSection } from './sections/emoji-section.tsx';
import { ExamplesSection } from './sections/examples-section.tsx';
import { RulesSection } from './sections/rules-section.tsx';
import { TermsSection } from './sections/terms-section.tsx';
import { StartPanel } from './start-panel.tsx';
import { TryPanel } from './try-panel.tsx';
import { useProtocolDraft } from './use-protocol-draft.ts';
import { VoiceTabs } from './voice-tabs.tsx';
import type { VoicePlace } from './voice-place.ts';
import { WeekPanel } from './week/week-panel.tsx';

/** One brand's voice. What is being written stays, whichever of its parts is looked at. */
export function BrandVoice({
  brand,
  saved,
  me,
  mayEdit,
}: {
  brand: Brand;
  saved: Protocol;
  me: string;
  mayEdit: boolean;
}) {
  const navigate = useNavigate();
  const place = useSearch({ from: '/desk/settings/voice' });
  const draft = useProtocolDraft(saved);
  const [problems, setProblems] = useState<readonly ProtocolProblem[]>([]);
  const accounts = (useQuery(accountsQuery).data?.items ?? []).filter((each) => each.brandId === brand.id);
  const week = useQuery({
    queryKey: keys.voiceReport(brand.id, null),
    queryFn: ({ signal }) => call('GET /api/v1/brands/:id/voice-report', { params: { id: brand.id }, signal }),
  }).data;
  const isFirst = saved.version === 0 && mayEdit && !draft.isTouched;
  const asked = place.tab ?? (isFirst ? 'start' : 'write');
  const tab = asked === 'start' && !mayEdit ? 'write' : asked;
  const go = (next: VoicePlace) => void navigate({ to: '/settings/voice', search: { brand: brand.id, ...next } });
  const section = { document: draft.document, onChange: draft.change };
  return (
    <>
      <Standing saved={saved} />
      <VoiceTabs brandId={brand.id} tab={tab} mayEdit={mayEdit} />
      {problems.length > 0 && <Problems problems={problems} />}
      {tab === 'start' && (
        <StartPanel
          brand={brand}
          saved={saved}
          onTake={(document, origin) => {
            draft.take(document, origin);
            go({ tab: 'write' });
          }}
          onBlank={() => go({ tab: 'write' })}
        />
      )}
      {tab === 'write' &&
        (mayEdit ? (
          <>
            <CharacterSection {...section} />
            <SpeechSection {...section} />
            <EmojiSection {...section} />
            <TermsSection {...section} />
            <ExamplesSection {...section} />
            <RulesSection {...section} tallies={week?.rules ?? []} />
            <AccountsSection {...section} accounts={accounts} />
          </>
        ) : (
          <ProtocolFacts document={saved.document} />
        ))}
      {tab === 'try' && <TryPanel document={draft.document} accounts={accounts} />}
      {tab === 'history' && (
        <HistoryPanel
          saved={saved}
          open={place.version === undefined ? null : Number(place.version)}
          mayEdit={mayEdit}
          busy={draft.saving.busy}
          onOpen={(version) => go({ tab: 'history', ...(version === null ? {} : { version: String(version) }) })}
          onRestore={(version) => void draft.restore(version)}
        />
      )}
      {tab === 'file' && (
        <FilePanel
          brand={brand}
          mayEdit={mayEdit}
          onRead={(document, found) => {
            draft.take(document, 'imported');
            setProblems(found);
            go({ tab: 'write' });
          }}
        />
      )}
      {tab === 'week' && (
        <WeekPanel
          brand={brand}
          day={place.day ?? null}
          me={me}
          onDay={(day) => go({ tab: 'week', day })}
          onRules={mayEdit ? () => go({ tab: 'write' }) : null}
        />
      )}
      {mayEdit && <SaveBar draft={draft} onDone={() => setProblems([])} />}
    </>
  );
}

function Standing({ saved }: { saved: Protocol }) {
  const t = useText();
  const locale = useLocale();
  return (
    <p className="-mt-2 text-sm text-ink-3">
      {saved.savedAt === null
        ? t('voice.usual')
        : t('voice.lastSaved', {
            version: saved.version,
            name: saved.savedBy?.name ?? '',
            when: shortMoment(Date.parse(saved.savedAt), locale),
          })}
    </p>
  );
}

const reasons = ['kind', 'choice', 'unknown', 'size', 'yaml'] as const;

function Problems({ problems }: { problems: readonly ProtocolProblem[] }) {
  const t = useText();
  return (
    <Banner tone="waiting" role="alert">
      <p className="font-medium">{t('voice.problems')}</p>
      <ul>
        {problems.map(({ path, reason }) => (
          <li key={path} className="wrap-anywhere">
            <code>{path}</code> {t(`voice.problem_${reasons.find((each) => each === reason) ?? 'unknown'}`)}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
