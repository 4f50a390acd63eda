import { useId } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { LabelDot } from './label-dot.tsx';

const colours = ['clay', 'amber', 'olive', 'teal', 'blue', 'plum', 'rose', 'stone'] as const;
export type Colour = (typeof colours)[number];

export const colourIn = (value: unknown): Colour => colours.find((each) => each === value) ?? 'stone';

/** The eight colours, each seen and named. Arrows move among them. */
export function ColourChoice({ initial }: { initial: Colour }) {
  const t = useText();
  const group = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="pb-1 text-sm font-medium text-ink-2">{t('labels.colour')}</legend>
      <div className="flex flex-wrap gap-1.5 pane:gap-1 max-pane:grid max-pane:grid-cols-4 max-[479px]:grid-cols-3 max-[359px]:grid-cols-2">
        {colours.map((each) => (
          <label
            key={`${group} ${each}`}
            className="flex h-8 cursor-pointer items-center gap-1.5 rounded-full border border-line-strong px-3 max-[479px]:px-2 text-sm text-ink-2 pane:gap-1 pane:px-2 hover:border-line-control has-checked:border-accent has-checked:bg-accent-soft has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-pane:h-12"
          >
            <input type="radio" name="colour" value={each} defaultChecked={each === initial} className="unseen" />
            <LabelDot colour={each} className="size-3" />
            {t(`labels.colour_${each}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
