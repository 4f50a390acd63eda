import type { DraftSignals, Protocol as Written } from '@tertulia/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Finding, Protocol, Review } from '@tertulia/voice';
import { useEffect, useMemo, useRef, useState } from 'react';
import { keys } from '../../live/keys.ts';
import { protocolQuery } from '../../live/workspace-queries.ts';
import { dismiss, freshWatch, isDismissed, settle, take, toldOf } from './guard-watch.ts';
import { guardStateOf } from './guard-state-of.ts';
import type { GuardPlace } from './guard-place.ts';
import { useGuardEngine, type Guard } from './load-guard.ts';

const restMs = 600;

/** What the server had to say of one text. */
type Heard = { readonly text: string; readonly findings: readonly Finding[] };

/** What the guard has to say about a text, as it is typed, and what the writer did about it. */
export function useGuard(text: string, { key, brandId, isOn, known, look }: GuardPlace) {
  const client = useQueryClient();
  const isWanted = isOn && text.trim() !== '';
  const engine = useGuardEngine(isWanted);
  const written = useQuery({ ...protocolQuery(brandId), enabled: isOn }).data;
  const [watch, setWatch] = useState(freshWatch);
  const [heard, setHeard] = useState<Heard | null>(null);
  const [ofDraft, setOfDraft] = useState<DraftSignals>({});

  const protocol = useProtocol(engine, written);
  const lint = useMemo(() => engine?.lintAsTyped() ?? null, [engine]);
  const review = useMemo((): Review | null => {
    if (!isWanted || lint === null || protocol === null || known === undefined) return null;
    // promises are dated from now, not from when the place was opened
    return lint({ ...known.draft, text }, protocol, { ...known.signals, ...ofDraft, now: Date.now() });
  }, [isWanted, lint, protocol, known, text, ofDraft]);

  const own = review?.findings ?? none;
  const onlyThere =
    heard?.text === text.trim()
      ? shifted(heard.findings, text).filter((there) => !own.some((here) => isSame(here, there)))
      : none;
  const all = isWanted ? [...own, ...onlyThere].filter(({ rule }) => !known?.except.includes(rule)) : none;
  const standing = useRef(all);
  standing.current = all;
  const findings = all.filter((finding) => !isDismissed(watch, finding, text));

  useEffect(() => {
    setWatch(freshWatch);
    setHeard(null);
    setOfDraft({});
  }, [key]);

  // what the server said by other facts or another protocol holds no more
  useEffect(() => setHeard(null), [known, written]);

  // once the writer pauses: what stands now was seen, and the server looks too
  useEffect(() => {
    if (!isWanted) return undefined;
    const gone = new AbortController();
    const timer = setTimeout(() => {
      setWatch((before) => settle(before, standing.current, text));
      const asked = text.trim();
      void look(asked, gone.signal).then(
        ({ findings, signals = {}, protocolVersion = 0 }) => {
          setOfDraft(signals);
          setHeard({ text: asked, findings });
          if (written && protocolVersion > written.version)
            void client.invalidateQueries({ queryKey: keys.protocol(brandId) });
        },
        () => undefined, // offline: it looks again when the text goes out
      );
    }, restMs);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
    // a new review of the same text asks for nothing, unless what it is judged by moved
  }, [text, key, isWanted, known, written]);

  return {
    findings,
    /** Seen by the server alone. */
    isOnlyThere: (finding: Finding): boolean => onlyThere.includes(finding),
    state: guardStateOf(isWanted ? review : null, all, findings),
    dismiss: (finding: Finding) => setWatch((before) => dismiss(before, finding, text)),
    take: (finding: Finding) => setWatch((before) => take(before, finding, text)),
    /** The server refused the text because of these. */
    hear: (there: readonly Finding[]) => setHeard({ text: text.trim(), findings: there }),
    /** Nothing while it is away: there is no answer of its own that the server's could differ from. */
    told: () => (review === null ? undefined : toldOf(watch, all, text)),
    forget: () => setWatch(freshWatch),
  };
}

const none: readonly Finding[] = [];

function useProtocol(engine: Guard | null, written: Written | undefined): Protocol | null {
  return useMemo(
    () => (engine === null || written === undefined ? null : engine.protocolFrom(written.document).protocol),
    [engine, written],
  );
}

/** What leaves is trimmed, and so are the spans that come back. */
function shifted(findings: readonly Finding[], text: string): readonly Finding[] {
  const by = text.length - text.trimStart().length;
  if (by === 0) return findings;
  const moved = <S extends { start: number; end: number }>(span: S): S => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return findings.map((finding) => ({
    ...finding,
    span: moved(finding.span),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(moved) })),
  }));
}

const isSame = (here: Finding, there: Finding): boolean =>
  here.rule === there.rule && here.span.start === there.span.start && here.span.end === there.span.end;
