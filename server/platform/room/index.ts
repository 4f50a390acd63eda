export {
  accessOf,
  may,
  mayEverywhere,
  mayShow,
  type Access,
  type Actor,
  type ActorGrant,
  type Place,
} from './actor.ts';
export { within } from './access-sql.ts';
export { command, query, quietCommand, type CommandCaller, type Idempotency } from './command.ts';
export { eventOf, type EventRow } from './event-row.ts';
export { enter, type Caller, type Doorway } from './enter.ts';
export { requires, requiresEverywhere, type AuditLine, type NewEvent, type Room } from './room.ts';
