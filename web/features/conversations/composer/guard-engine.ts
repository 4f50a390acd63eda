/** What the composer needs of the guard, and nothing else: the rest of the package stays out of the browser. */
export { lintAsTyped, protocolFrom } from '@tertulia/voice';
