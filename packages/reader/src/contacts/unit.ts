/** One participant as a sentence names it. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  /** `adjective`: a nationality, which names its state only beside a noun. */
  readonly sort: 'person' | 'office' | 'body' | 'class' | 'pair' | 'adjective';
  /** Arabic clitic preposition on its first word. */
  readonly before: string;
  /** و or ف is written on its first word. */
  readonly conjoined: boolean;
  /** More than one, though one phrase: "the delegations", "الوسطاء". */
  readonly many: boolean;
  /** The actors that it stands for; makes those that no mention has made yet. */
  refs(): readonly string[];
}
