import { useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { SwitchField, TextField } from '../../../ui/field.tsx';
import { Part } from '../part.tsx';
import { emojiIn } from './emoji-in.ts';
import type { SectionProps } from './section-props.ts';

/** Which emoji are ours, and how many fit. */
export function EmojiSection({ document, onChange }: SectionProps) {
  const t = useText();
  const { palette, ceiling } = document.emoji;
  const written = palette === 'any' ? '' : palette.join(' ');
  const [text, setText] = useState(written);
  if (palette !== 'any' && emojiIn(text).join(' ') !== written) setText(written);
  return (
    <Part title={t('voice.emoji')}>
      <SwitchField
        label={t('voice.emojiAny')}
        checked={palette === 'any'}
        onChange={(isAny) => onChange({ emoji: { palette: isAny ? 'any' : emojiIn(text), ceiling } })}
      />
      <div className="grid items-start gap-4 pane:grid-cols-[minmax(0,1fr)_180px]">
        {palette !== 'any' && (
          <TextField
            label={t('voice.emojiPalette')}
            help={t('voice.emojiPaletteHelp')}
            value={text}
            autoComplete="off"
            onChange={(event) => {
              setText(event.target.value);
              onChange({ emoji: { palette: emojiIn(event.target.value), ceiling } });
            }}
          />
        )}
        <TextField
          label={t('voice.emojiCeiling')}
          type="number"
          min={0}
          max={100}
          value={ceiling}
          onChange={(event) =>
            onChange({
              emoji: { palette, ceiling: Math.min(100, Math.max(0, Math.round(Number(event.target.value)))) },
            })
          }
        />
      </div>
    </Part>
  );
}
