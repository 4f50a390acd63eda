/** What the door answers, as far as the widget looks at it. */
export type Session = {
  readonly token: string;
  readonly brand: string;
  readonly locale: 'es' | 'en';
  readonly welcome: string;
  readonly theme: 'system' | 'light' | 'dark';
  readonly colour: string;
  readonly form: readonly Field[];
  readonly limits: {
    readonly text: number;
    readonly files: number;
    readonly fileBytes: number;
    readonly accept: readonly string[];
  };
};

export type Field = {
  readonly key: 'name' | 'email' | 'answer';
  readonly kind: 'text' | 'email';
  readonly label: string;
  readonly required: boolean;
};

export type Media = {
  readonly type: 'media';
  readonly role: 'image' | 'video' | 'audio' | 'voice' | 'sticker' | 'file';
  readonly fileId: string | null;
  readonly state: 'waiting' | 'kept' | 'expired' | 'refused';
  readonly url?: string;
  readonly name: string;
  readonly mime: string;
  readonly bytes: number | null;
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
  readonly durationMs?: number;
  readonly waveform?: readonly number[];
};

export type Part =
  | { readonly type: 'text'; readonly text: string }
  | Media
  | {
      readonly type: 'location';
      readonly latitude: number;
      readonly longitude: number;
      readonly name?: string;
      readonly address?: string;
    }
  | {
      readonly type: 'contact-card';
      readonly name: string;
      readonly phones: readonly string[];
      readonly emails: readonly string[];
    }
  | { readonly type: 'choice'; readonly title: string }
  | { readonly type: 'link'; readonly url: string; readonly title?: string }
  | { readonly type: 'unsupported'; readonly summary: string };

export type Message = {
  readonly id: string;
  readonly version: number;
  readonly from: 'us' | 'them';
  readonly clientId: string | null;
  readonly name: string;
  readonly parts: readonly Part[];
  readonly replyTo: string | null;
  readonly reactions: readonly { readonly emoji: string; readonly ours: boolean }[];
  readonly deleted: boolean;
  readonly at: number;
};

export type Thread = { readonly messages: readonly Message[]; readonly stream: string };

/** An uploaded file, ready to go into a message. */
export type Uploaded = {
  readonly upload: string;
  readonly name: string;
  readonly mime: string;
  readonly bytes: number;
};

export type Voice = { readonly durationMs: number; readonly waveform: readonly number[] };

/** Written here and not yet seen in the thread. `kept`: the desk has it. */
export type Queued = {
  readonly id: string;
  readonly text: string;
  readonly files: readonly (Uploaded & { readonly voice?: Voice })[];
  readonly at: number;
  readonly state: 'waiting' | 'kept' | 'failed';
  readonly why?: string;
};

export type Answers = Readonly<Partial<Record<Field['key'], string>>>;
