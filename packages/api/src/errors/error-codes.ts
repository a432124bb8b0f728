/** Every code that an answer may carry. A code is for ever: clients act on it. */
import { refusalCodes } from '@wasit/domain';
import { accountCodes } from './account-answers.ts';
import { intakeCodes } from './intake-answers.ts';
import { storeCodes } from './store-answers.ts';

/** Codes of the way in: before any command is looked at. */
export const transportCodes = [
  'not-found',
  'query-invalid',
  'body-invalid',
  'body-not-json',
  'body-too-large',
  'media-type-unknown',
  'foreign-host',
  'foreign-origin',
  'too-many-requests',
  'internal',
] as const;

/** Codes of the record as a whole. */
export const recordCodes = [
  'conflict',
  'case-exists',
  'record-unreadable',
  'log-header-missing',
  'log-format-newer',
  'log-line-unreadable',
  'log-chain-broken',
  'log-case-mixed',
  'log-event-unknown',
] as const;

export const errorCodes = [
  ...refusalCodes,
  ...transportCodes,
  ...recordCodes,
  ...intakeCodes,
  ...storeCodes,
  ...accountCodes,
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** What every route may answer besides its own refusals. */
export const commonErrors: readonly ErrorCode[] = [
  'not-found',
  'query-invalid',
  'body-invalid',
  'body-not-json',
  'body-too-large',
  'media-type-unknown',
  'foreign-host',
  'foreign-origin',
  'internal',
  'database-busy',
  'database-unreachable',
  'disk-full',
];
