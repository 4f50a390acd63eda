import { useEffect, useRef, useState } from 'react';
import { trackTime } from '../../../i18n/moment.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { recordingType } from './recording-type.ts';
import { pushPeak } from './peaks.ts';

const shown = 48;
const everyMs = 80;

/** Records a voice note with what the microphone hears drawn as it comes. */
export function VoiceRecorder({
  containers,
  onDone,
  onCancel,
  onRefused,
}: {
  /** Those that the network plays. */
  containers: readonly string[];
  onDone: (sound: Blob) => void;
  onCancel: () => void;
  onRefused: (why: 'microphone' | 'format') => void;
}) {
  const t = useText();
  const [peaks, setPeaks] = useState<readonly number[]>([]);
  const [ms, setMs] = useState(0);
  const recorder = useRef<MediaRecorder | null>(null);
  const wanted = useRef(true);
  const ends = useRef({ onDone, onRefused });
  ends.current = { onDone, onRefused };

  const type = recordingType(containers, (each) => MediaRecorder.isTypeSupported(each));

  useEffect(() => {
    if (type === null) {
      ends.current.onRefused('format'); // said before anybody speaks into nothing
      return undefined;
    }
    let release = () => undefined as void;
    let gone = false;
    void navigator.mediaDevices
      .getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true } })
      .then(
        (microphone) => {
          if (gone) return stopAll(microphone);
          release = listen(
            microphone,
            type,
            recorder,
            wanted,
            (sound) => ends.current.onDone(sound),
            (peak, at) => {
              setPeaks((before) => pushPeak(before, peak, shown));
              setMs(at);
            },
          );
          return undefined;
        },
        () => ends.current.onRefused('microphone'),
      );
    return () => {
      gone = true;
      wanted.current = false;
      release();
    };
  }, [type]);

  const finish = () => {
    wanted.current = true;
    recorder.current?.stop();
  };
  return (
    <div
      role="group"
      aria-label={t('conversations.composer.recording')}
      className="flex items-center gap-3 px-4 py-3 max-[359px]:gap-1.5 max-[359px]:px-2"
    >
      <span aria-hidden="true" className="size-2.5 animate-[desk-breathe_1.2s_infinite] rounded-full bg-breach" />
      <span className="text-sm tabular-nums" role="timer">
        {trackTime(ms)}
      </span>
      <span aria-hidden="true" className="flex h-8 min-w-0 flex-1 items-center gap-[2px] overflow-hidden">
        {peaks.map((peak, at) => (
          <i
            key={at}
            className="w-[3px] flex-none rounded-full bg-accent"
            style={{ height: `${Math.max(8, peak)}%` }}
          />
        ))}
      </span>
      <Button
        look="quiet"
        icon="trash"
        className="max-[359px]:!px-2 max-[359px]:[&>svg]:hidden"
        onClick={() => {
          wanted.current = false;
          onCancel();
        }}
      >
        {t('conversations.composer.discardRecording')}
      </Button>
      <Button look="solid" icon="check" onClick={finish} className="max-[359px]:!px-3 max-[359px]:[&>svg]:hidden">
        {t('conversations.composer.stopRecording')}
      </Button>
    </div>
  );
}

function listen(
  microphone: MediaStream,
  type: string,
  held: { current: MediaRecorder | null },
  wanted: { current: boolean },
  onDone: (sound: Blob) => void,
  onPeak: (peak: number, ms: number) => void,
): () => void {
  const recorder = new MediaRecorder(microphone, { mimeType: type });
  const chunks: Blob[] = [];
  held.current = recorder;
  recorder.addEventListener('dataavailable', (event) => chunks.push(event.data));
  recorder.addEventListener('stop', () => {
    if (wanted.current && chunks.length > 0)
      onDone(new Blob(chunks, { type: recorder.mimeType.split(';')[0] ?? 'audio/webm' }));
  });
  recorder.start();
  const sound = new AudioContext();
  const analyser = sound.createAnalyser();
  sound.createMediaStreamSource(microphone).connect(analyser);
  const wave = new Uint8Array(analyser.fftSize);
  const began = performance.now();
  const timer = setInterval(() => {
    analyser.getByteTimeDomainData(wave);
    onPeak(
      Math.min(100, Math.round(Math.max(...wave.map((each) => Math.abs(each - 128))) * 1.6)),
      performance.now() - began,
    );
  }, everyMs);
  return () => {
    clearInterval(timer);
    if (recorder.state !== 'inactive') recorder.stop();
    void sound.close();
    stopAll(microphone);
  };
}

const stopAll = (microphone: MediaStream): void => {
  for (const track of microphone.getTracks()) track.stop();
};
