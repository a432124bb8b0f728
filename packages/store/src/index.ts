export type {
  AccessChange,
  Account,
  AccountsTx,
  Invitation,
  Membership,
  Passkey,
  Session,
  SignedIn,
} from './accounts/records.ts';
export { StoreFault, type StoreFaultCode } from './faults.ts';
export { openStore } from './open-store.ts';
export type { SearchEntry, SearchHit, SearchOptions } from './search/entry.ts';
export type {
  Appended,
  AppendRefusal,
  Cursor,
  Indexed,
  OperatorTx,
  Range,
  RestoreRefusal,
  Store,
  StoreLocation,
  ViewerOptions,
  ViewerTx,
} from './store.ts';
