import type { ProtocolDocument } from '@tertulia/contract';
import { useText } from '../../i18n/use-text.ts';
import { differences } from './differences.ts';
import { usePartNames, useValueWords } from './part-names.ts';

/** What was otherwise then. */
export function VersionDiff({ before, now }: { before: ProtocolDocument; now: ProtocolDocument }) {
  const t = useText();
  const nameOf = usePartNames();
  const wordsOf = useValueWords();
  const said = (path: string, value: string) =>
    value === '' ? <i className="text-ink-3">{t('voice.nothing')}</i> : wordsOf(path, value);
  const found = differences(before, now);
  if (found.length === 0) return <p className="text-sm text-ink-3">{t('voice.sameAsNow')}</p>;
  return (
    <dl className="mt-1 flex flex-col gap-3 rounded-1 border border-line bg-sheet p-3 text-sm">
      {found.map(({ path, then, since }) => (
        <div key={path}>
          <dt className="font-medium">{nameOf(path)}</dt>
          <dd className="grid gap-x-4 pane:grid-cols-2">
            <p className="whitespace-pre-wrap wrap-anywhere text-ink-2">
              <span className="text-ink-3">{t('voice.then')}: </span>
              {said(path, then)}
            </p>
            <p className="whitespace-pre-wrap wrap-anywhere">
              <span className="text-ink-3">{t('voice.now')}: </span>
              {said(path, since)}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
