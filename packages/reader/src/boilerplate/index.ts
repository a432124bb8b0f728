/** Lines of a report that are not its own telling. */
export { type BoilerplateContext, type BoilerplateKind, findBoilerplate } from './boilerplate.ts';
