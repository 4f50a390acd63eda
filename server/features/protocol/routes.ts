import { endpoints } from '@tertulia/contract';
import { route, type Route } from '../../desk/index.ts';
import { query } from '../../platform/room/index.ts';
import { deriveFor } from './derive.ts';
import { protocolNow, versionOf, versionsOf } from './past-protocols.ts';
import { exportProtocol, importProtocol } from './protocol-files.ts';
import { shownReview } from './shown-finding.ts';
import { reportFor } from './report/voice-report.ts';
import { restoreProtocol, saveProtocol } from './save-protocol.ts';
import { tryText } from './try-text.ts';

const [readNow, readVersions, readVersion, readFile, writeFile, derive, tryOut, report] = [
  query(protocolNow),
  query(versionsOf),
  query(versionOf),
  query(importProtocol),
  query(exportProtocol),
  query(deriveFor),
  query(tryText),
  query(reportFor),
] as const;

export const routes: readonly Route[] = [
  route(endpoints.protocol, (desk, { caller, params }) => readNow(desk, caller, params.id)),
  route(endpoints.saveProtocol, (desk, { caller, params, body }) => saveProtocol(desk, caller, params.id, body)),
  route(endpoints.protocolVersions, (desk, { caller, params, query: asked }) =>
    readVersions(desk, caller, params.id, asked),
  ),
  route(endpoints.protocolVersion, (desk, { caller, params }) => readVersion(desk, caller, params.id, params.version)),
  route(endpoints.restoreProtocol, (desk, { caller, params, body }) => restoreProtocol(desk, caller, params.id, body)),
  route(endpoints.importProtocol, (desk, { caller, params, body }) => readFile(desk, caller, params.id, body.text)),
  route(endpoints.exportProtocol, (desk, { caller, params, query: asked }) =>
    writeFile(desk, caller, params.id, asked.form),
  ),
  route(endpoints.deriveProtocol, (desk, { caller, params, body }) => derive(desk, caller, params.id, body.answers)),
  route(endpoints.tryProtocol, async (desk, { caller, params, body }) =>
    shownReview(await tryOut(desk, caller, params.id, body)),
  ),
  route(endpoints.voiceReport, (desk, { caller, params, query: asked }) => report(desk, caller, params.id, asked.day)),
];
