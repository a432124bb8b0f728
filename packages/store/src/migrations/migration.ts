/** One step of the schema. Released steps never change; a change is a new step. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  /** Run in order as `wasit_owner`, each may hold several statements. */
  readonly statements: readonly string[];
}
