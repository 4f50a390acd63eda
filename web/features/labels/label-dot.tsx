/** A label's colour, beside its name: never alone. */
export const LabelDot = ({ colour, className = 'size-2' }: { colour: string; className?: string }) => (
  <span
    aria-hidden="true"
    className={`flex-none rounded-full border border-ink/15 ${className}`}
    style={{ background: `var(--label-${colour}, var(--label-stone))` }}
  />
);
