import { useEffect, useRef, useState } from 'react';
import { trackTime } from '../../../i18n/moment.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';

const speeds = [1, 1.5, 2];
const bars = 40;
/** Only one voice speaks at a time. */
let speaking: HTMLAudioElement | null = null;

/** A recorded voice with its waveform: play, jump, faster. */
export function VoiceNote({
  url,
  durationMs,
  waveform,
}: {
  url: string;
  durationMs: number | null;
  waveform: readonly number[] | null;
}) {
  const t = useText();
  const audio = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [length, setLength] = useState((durationMs ?? 0) / 1000);
  const [speed, setSpeed] = useState(1);
  const peaks = peaksFor(waveform);
  const share = length > 0 ? at / length : 0;
  useEffect(() => () => audio.current?.pause(), []);
  const toggle = () => {
    const voice = audio.current;
    if (!voice) return;
    if (playing) voice.pause();
    else {
      speaking?.pause();
      speaking = voice;
      void voice.play();
    }
  };
  return (
    <div className="flex items-center gap-3">
      <audio
        ref={audio}
        src={url}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setAt(0)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
        onDurationChange={(event) => {
          if (Number.isFinite(event.currentTarget.duration)) setLength(event.currentTarget.duration);
        }}
      />
      <button
        type="button"
        onClick={toggle}
        aria-label={playing ? t('conversations.part.pause') : t('conversations.part.play')}
        className="grid size-8 flex-none place-items-center rounded-full bg-ink text-sheet max-pane:size-12"
      >
        <Icon
          name={playing ? 'pause' : 'play'}
          className={playing ? 'size-4 stroke-3' : 'size-3.5 !fill-current !stroke-none'}
        />
      </button>
      <span className="relative flex h-7 items-center gap-[2px]">
        {peaks.map((peak, bar) => (
          <i
            key={bar}
            aria-hidden="true"
            className={`w-[3px] flex-none rounded-full ${bar / bars < share ? 'bg-accent' : 'bg-line-control/60'}`}
            style={{ height: `${Math.max(12, peak)}%` }}
          />
        ))}
        <input
          type="range"
          min={0}
          max={length || 1}
          step={0.1}
          value={at}
          aria-label={t('conversations.part.seek')}
          aria-valuetext={`${trackTime(at * 1000)} / ${trackTime(length * 1000)}`}
          onChange={(event) => {
            const to = Number(event.target.value);
            setAt(to);
            if (audio.current) audio.current.currentTime = to;
          }}
          className="absolute inset-0 w-full cursor-pointer opacity-0 focus-visible:opacity-30"
        />
      </span>
      <span className="min-w-9 text-xs text-ink-3 tabular-nums">
        {trackTime((playing || at > 0 ? at : length) * 1000)}
      </span>
      <button
        type="button"
        aria-label={`${t('conversations.part.speed')}: ${speed}×`}
        onClick={() => {
          const next = speeds[(speeds.indexOf(speed) + 1) % speeds.length] ?? 1;
          setSpeed(next);
          if (audio.current) audio.current.playbackRate = next;
        }}
        className="min-h-7 min-w-9 rounded-full max-pane:min-w-12 px-1.5 text-xs font-medium text-ink-3 hover:bg-ink/6 max-pane:min-h-12"
      >
        {speed}×
      </button>
    </div>
  );
}

/** As many bars as fit, each the loudest of its stretch; without a measured waveform, a flat line that promises nothing. */
function peaksFor(waveform: readonly number[] | null): readonly number[] {
  if (!waveform || waveform.length === 0) return Array.from({ length: bars }, () => 12);
  const each = waveform.length / bars;
  return Array.from({ length: bars }, (_, bar) =>
    Math.max(
      ...waveform.slice(Math.floor(bar * each), Math.max(Math.floor(bar * each) + 1, Math.floor((bar + 1) * each))),
    ),
  );
}
