/** The contract of the HTTP interface: routes, shapes, codes, the client. */

export { addressOf } from './client/address.ts';
export {
  type AnswerOf,
  type Call,
  CallRefused,
  type Client,
  type ClientOptions,
  createClient,
  type LineRoute,
  type Outcome,
  orThrow,
  type Refused,
  ServerUnreachable,
  type ValueRoute,
} from './client/client.ts';
export {
  type ErrorBody,
  errorAnswers,
  errorBody,
  errorBodyOf,
  isErrorCode,
  statusOf,
} from './errors/error-answers.ts';
export { commonErrors, type ErrorCode, errorCodes } from './errors/error-codes.ts';
export { openApiDocument } from './openapi.ts';
export { accountRoles } from './routes/account-routes.ts';
export { type Answer, API_PREFIX, type Route } from './routes/define-route.ts';
export { type FilingLine, filingLine, type Offered, offered, type Recorded } from './routes/record-routes.ts';
export { type RouteName, type Routes, routeNames, routes } from './routes/table.ts';
