/** Who holds a stand, as the finders of both languages say it. */
export interface Holder {
  readonly parties: readonly string[];
  /** First token that names the holder, or the stance word itself. */
  readonly first: number;
  readonly how: 'subject' | 'speaker';
  /** Where the issue stands: after the word, or before it (the subject of a passive). */
  readonly issue: 'after' | 'before';
  /** Only pointed at as the two sides: who they are is worked out. */
  readonly pair?: boolean;
}
