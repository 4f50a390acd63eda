import type { ChannelManifest, SetUpStep, Words } from '@tertulia/contract';

const application: Words = { es: 'La aplicación', en: 'The application' };
const nothing: Words = { es: '', en: '' };

/** The steps of an account that is signed in with a password, or in this way: then its own fields first, and no passwords. */
export function stepsFor(manifest: ChannelManifest, wayId: unknown): readonly SetUpStep[] {
  const way = manifest.authorization?.find((each) => each.id === wayId);
  if (way === undefined) return manifest.setUp;
  const steps = manifest.setUp.map((step) => ({
    ...step,
    fields: step.fields.filter(({ key }) => !way.without.includes(key)),
  }));
  return [{ title: application, text: nothing, fields: way.fields }, ...steps].filter(
    ({ fields }) => fields.length > 0,
  );
}
