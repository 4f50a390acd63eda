import type { ProtocolDocument } from '@tertulia/contract';
import { useText } from '../../../i18n/use-text.ts';
import { SelectField, SwitchField, TextArea } from '../../../ui/field.tsx';
import { Part } from '../part.tsx';
import type { SectionProps } from './section-props.ts';

/** Who the brand would be, and how it talks. */
export function CharacterSection({ document, onChange }: SectionProps) {
  const t = useText();
  return (
    <Part title={t('voice.character')}>
      <TextArea
        label={t('voice.personality')}
        help={t('voice.personalityHelp')}
        rows={3}
        maxLength={2000}
        value={document.personality}
        onChange={(event) => onChange({ personality: event.target.value })}
      />
      <TextArea
        label={t('voice.tone')}
        help={t('voice.toneHelp')}
        rows={3}
        maxLength={2000}
        value={document.tone}
        onChange={(event) => onChange({ tone: event.target.value })}
      />
    </Part>
  );
}

const locales = ['es-ES', 'es-MX', 'es-AR', 'es-CO', 'es-419', 'en'] as const;
const addresses = ['tu', 'usted', 'vos', 'any'] as const;
const plurals = ['vosotros', 'ustedes', 'any'] as const;
const speakers = ['we', 'I'] as const;
const genders = ['feminine', 'masculine', 'neutral'] as const;

/** What the guard reads of the way of speaking. */
export function SpeechSection({ document, onChange }: SectionProps) {
  const t = useText();
  return (
    <Part title={t('voice.speech')}>
      <div className="grid items-start gap-4 pane:grid-cols-2">
        <Choice
          label={t('voice.locale')}
          choices={locales}
          words={(each) => t(`voice.locale_${each}`)}
          value={document.locale}
          onChange={(locale) => onChange({ locale })}
        />
        <Choice
          label={t('voice.speaker')}
          choices={speakers}
          words={(each) => t(`voice.speaker_${each}`)}
          value={document.speaker}
          onChange={(speaker) => onChange({ speaker })}
        />
        <Choice
          label={t('voice.address')}
          choices={addresses}
          words={(each) => t(`voice.address_${each}`)}
          value={document.address}
          onChange={(address) => onChange({ address })}
        />
        <Choice
          label={t('voice.plural')}
          choices={plurals}
          words={(each) => t(`voice.plural_${each}`)}
          value={document.plural}
          onChange={(plural) => onChange({ plural })}
        />
        <Choice
          label={t('voice.gender')}
          choices={genders}
          words={(each) => t(`voice.gender_${each}`)}
          value={document.gender}
          onChange={(gender) => onChange({ gender })}
        />
      </div>
      <SwitchField
        label={t('voice.signed')}
        help={t('voice.signedHelp')}
        checked={document.signed}
        onChange={(signed) => onChange({ signed })}
      />
    </Part>
  );
}

function Choice<
  const T extends
    | ProtocolDocument['locale']
    | ProtocolDocument['address']
    | ProtocolDocument['plural']
    | ProtocolDocument['speaker']
    | ProtocolDocument['gender'],
>({
  label,
  choices,
  words,
  value,
  onChange,
}: {
  label: string;
  choices: readonly T[];
  words: (choice: T) => string;
  value: T;
  onChange: (choice: T) => void;
}) {
  return (
    <SelectField
      label={label}
      value={value}
      onChange={(event) => {
        const chosen = choices.find((each) => each === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {choices.map((each) => (
        <option key={each} value={each}>
          {words(each)}
        </option>
      ))}
    </SelectField>
  );
}
