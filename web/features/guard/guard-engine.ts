/** What the composer takes of the rules, by name: whatever else the package can do is not fetched with them. */
export { lintAsTyped, protocolFrom } from '@tertulia/voice';
