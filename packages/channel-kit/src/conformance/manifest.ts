import { expect, test } from 'vitest';
import { channelAction, channelManifest, type ChannelManifest } from '@tertulia/contract';
import type { Channel } from '../channel.ts';

export function describeManifest(channel: Channel): void {
  const { manifest } = channel;

  test('the manifest is what the contract says, and nothing more', () => {
    expect(channelManifest.parse(manifest)).toEqual(manifest);
  });

  test('every number names its source and the day it was read', () => {
    const known = new Set(manifest.facts.map((fact) => fact.field));
    expect(numbersIn(manifest).filter((field) => !known.has(field))).toEqual([]);
    for (const fact of manifest.facts) {
      expect(fact.source.trim(), fact.field).not.toBe('');
      expect(Date.parse(fact.checked), fact.field).toBeLessThanOrEqual(Date.now());
    }
  });

  test('every text is there in Spanish and in English, and is not the same words twice', () => {
    const { setUp, authorization = [], knownByDomain = [] } = manifest;
    for (const [where, words] of [
      ...wordsIn(setUp, 'setUp'),
      ...wordsIn(authorization, 'authorization'),
      ...wordsIn(knownByDomain, 'knownByDomain'),
    ]) {
      expect(words.es.trim(), where).not.toBe('');
      expect(words.en.trim(), where).not.toBe('');
      if (words.es.split(' ').length > 3) expect(words.es, where).not.toBe(words.en);
    }
  });

  test('each surface it has can be composed for, and no other', () => {
    expect(Object.keys(manifest.compose).toSorted()).toEqual(
      manifest.surfaces.filter((one) => one in manifest.compose).toSorted(),
    );
    for (const surface of manifest.surfaces.filter((one) => one !== 'publish'))
      expect(manifest.compose[surface], surface).toBeDefined();
    if (manifest.surfaces.some((one) => one !== 'publish')) expect(channel.reply).toBeTypeOf('function');
  });

  test('it can do exactly the actions it names', () => {
    const named = channelAction.options.filter((action) => manifest.actions[action] === 'yes');
    expect(channelAction.options.filter((action) => channel.actions?.[action] !== undefined)).toEqual(named);
  });

  test('a voice note recorded here leaves in a container that it takes', () => {
    for (const rule of Object.values(manifest.compose)) {
      const taken = rule.media.kinds.filter((kind) => kind.role === 'voice').flatMap((kind) => kind.mime);
      expect(rule.media.voice.filter((mime) => !taken.includes(mime))).toEqual([]);
      if (taken.length > 0) expect(rule.media.voice.length).toBeGreaterThan(0);
    }
  });

  test('its set-up asks for each thing once', () => {
    const keys = manifest.setUp.flatMap((step) => step.fields.map((field) => field.key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('what is folded away is never required', () => {
    const folded = manifest.setUp.filter((step) => step.folded === true).flatMap((step) => step.fields);
    expect(folded.filter((field) => field.required).map(({ key }) => key)).toEqual([]);
  });

  test('what it knows by a domain speaks of its own fields and ways', () => {
    const keys = new Set(manifest.setUp.flatMap((step) => step.fields.map((field) => field.key)));
    const ways = new Set((manifest.authorization ?? []).map(({ id }) => id));
    for (const { field, domains, values, way } of manifest.knownByDomain ?? []) {
      expect([field, ...Object.keys(values)].filter((key) => !keys.has(key))).toEqual([]);
      expect(way === undefined || ways.has(way), way).toBe(true);
      expect(domains.filter((domain) => !/^[a-z0-9.-]+\.[a-z]+$/u.test(domain))).toEqual([]);
    }
  });

  test('its icon is strokes and nothing that runs or loads', () => {
    const tags = Array.from(manifest.icon.matchAll(/<\/?([a-z]+)/giu), (match) => match[1]);
    expect(
      tags.filter(
        (tag) => !['path', 'circle', 'rect', 'line', 'polyline', 'polygon', 'ellipse', 'g'].includes(tag ?? ''),
      ),
    ).toEqual([]);
    expect(manifest.icon).not.toMatch(/\son\w+=|href|url\(/iu);
  });

  test('the way in is the one that the manifest names', () => {
    expect(manifest.inbound === 'none' ? channel.inbound.kind : manifest.inbound).toBe(channel.inbound.kind);
    if (channel.inbound.kind === 'door') expect(channel.door?.embed('https://desk.example', 'E1')).toContain('E1');
  });
}

/** `compose.direct.text.max`, `rates.max`: lists leave no number in the path. */
function numbersIn(manifest: ChannelManifest): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number' && value !== 0) found.add(path);
    else if (Array.isArray(value)) for (const one of value) walk(one, path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) walk(one, `${path}.${key}`);
  };
  walk(manifest.compose, 'compose');
  walk(manifest.window, 'window');
  walk(manifest.rates, 'rates');
  return [...found];
}

function* wordsIn(value: unknown, path: string): Generator<[string, { readonly es: string; readonly en: string }]> {
  if (typeof value !== 'object' || value === null) return;
  if ('es' in value && 'en' in value) yield [path, { es: String(value.es), en: String(value.en) }];
  else for (const [key, one] of Object.entries(value)) yield* wordsIn(one, `${path}.${key}`);
}
