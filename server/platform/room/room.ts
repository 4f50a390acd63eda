import type { EventType, Instant, Permission } from '@tertulia/contract';
import type { Tx } from '../database/index.ts';
import { notAllowed } from '../errors/index.ts';
import { may, mayEverywhere, type Actor, type Place } from './actor.ts';

export type NewEvent = {
  readonly type: EventType;
  readonly subject: { readonly type: string; readonly id: string; readonly version: number };
  readonly brandId: string | null;
  readonly accountId: string | null;
  /** The subject's full public state, after the change. Made when the transaction is about to end, so that it is the last word. */
  readonly data: unknown;
  readonly by?: { readonly type: string; readonly id: string | null };
  readonly causedBy?: string;
  /** For a caller who must know the event's id beforehand, as an answer with an *undo* does. */
  readonly id?: string;
};

export type AuditLine = { readonly action: string; readonly subjectType: string; readonly subjectId: string | null };

/** Where a command happens: one workspace, one actor, one transaction, one moment. */
export type Room = {
  readonly workspaceId: string;
  readonly actor: Actor;
  readonly tx: Tx;
  readonly now: Instant;
  readonly newId: () => string;
  readonly emit: (event: NewEvent) => void;
  readonly audit: (line: AuditLine) => void;
  /** Runs when the transaction is committed: wake a worker, never write. */
  readonly afterCommit: (work: () => void) => void;
};

/** @throws Refusal `access.not_allowed` */
export function requires(room: Room, permission: Permission, place: Place): void {
  if (!may(room.actor, permission, place)) throw notAllowed({ permission });
}

/** For what belongs to the whole workspace. @throws Refusal `access.not_allowed` */
export function requiresEverywhere(room: Room, permission: Permission): void {
  if (!mayEverywhere(room.actor, permission)) throw notAllowed({ permission });
}
