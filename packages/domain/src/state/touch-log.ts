/**
 * The history of a case in columns. A case may be told of for years and its state is kept in memory: one
 * object an event, with its texts, would be most of what a long case takes (some 300 bytes an event; here
 * it is some 90). Lines are made when they are looked at.
 */

/** One line of history: which event touched which things, what it introduced first. */
export interface Touch {
  readonly eventId: string;
  readonly type: string;
  readonly at: string;
  readonly author: string;
  readonly subjects: readonly string[];
}

/** Texts that come again and again, by number. */
class Texts {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.length;
    this.#numbers.set(text, number);
    this.#texts.push(text);
    return number;
  }

  /** The number, where the text has come before. */
  known(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }
}

/** Whole numbers below 2³², as many as come. */
class Numbers {
  #values = new Uint32Array(64);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Uint32Array(this.length + (this.length >> 1));
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }
}

const BASE = 2 ** 32;

/** Milliseconds, where the instant is written as `toISOString` writes it; else null. */
const millisecondsOf = (at: string): number | null => {
  if (at.length !== 24 || at.charCodeAt(10) !== 84 || at.charCodeAt(23) !== 90) return null;
  const ms = Date.parse(at);
  // A day that its month does not have would come back as another.
  return ms >= 0 && Number(at.slice(8, 10)) === new Date(ms).getUTCDate() ? ms : null;
};

export class TouchLog implements Iterable<Touch> {
  readonly #texts = new Texts();
  readonly #eventIds: string[] = [];
  readonly #types = new Numbers();
  readonly #authors = new Numbers();
  /** Milliseconds in two halves. */
  readonly #high = new Numbers();
  readonly #low = new Numbers();
  /** Instants that are written in another way, by place. */
  readonly #otherwise = new Map<number, string>();
  readonly #subjects = new Numbers();
  /** Where the subjects of a line end. */
  readonly #ends = new Numbers();

  get length(): number {
    return this.#eventIds.length;
  }

  push({ eventId, type, at, author, subjects }: Touch): void {
    const ms = millisecondsOf(at);
    if (ms === null) this.#otherwise.set(this.length, at);
    this.#high.push(Math.floor((ms ?? 0) / BASE));
    this.#low.push((ms ?? 0) % BASE);
    this.#eventIds.push(eventId);
    this.#types.push(this.#texts.numberOf(type));
    this.#authors.push(this.#texts.numberOf(author));
    for (const subject of subjects) this.#subjects.push(this.#texts.numberOf(subject));
    this.#ends.push(this.#subjects.length);
  }

  /** Throws `RangeError` where there is no such line. */
  #line(place: number): Touch {
    const eventId = this.#eventIds[place];
    if (eventId === undefined) throw new RangeError('no such line of history');
    const from = place === 0 ? 0 : this.#ends.at(place - 1);
    const subjects = Array.from({ length: this.#ends.at(place) - from }, (_, index) =>
      this.#texts.text(this.#subjects.at(from + index)),
    );
    return {
      eventId,
      type: this.#texts.text(this.#types.at(place)),
      at: this.#instant(place),
      author: this.#texts.text(this.#authors.at(place)),
      subjects,
    };
  }

  #instant(place: number): string {
    const ms = this.#high.at(place) * BASE + this.#low.at(place);
    return this.#otherwise.get(place) ?? new Date(ms).toISOString();
  }

  /** As of arrays: a negative place counts from the end. */
  at(place: number): Touch | undefined {
    const index = place < 0 ? this.length + place : place;
    return index >= 0 && index < this.length ? this.#line(index) : undefined;
  }

  /** The place of an event; −1 where it is not there. Looks from the end. */
  placeOf(eventId: string): number {
    return this.#eventIds.lastIndexOf(eventId);
  }

  /** Lines `from` to before `end`. */
  slice(from = 0, end = this.length): Touch[] {
    const lines: Touch[] = [];
    for (let place = Math.max(0, from); place < Math.min(end, this.length); place += 1) {
      lines.push(this.#line(place));
    }
    return lines;
  }

  /** The first line that speaks of it. */
  firstOf(subject: string): Touch | undefined {
    const wanted = this.#texts.known(subject);
    if (wanted === undefined) return undefined;
    let at = 0;
    for (let place = 0; place < this.length; place += 1) {
      for (const end = this.#ends.at(place); at < end; at += 1) {
        if (this.#subjects.at(at) === wanted) return this.#line(place);
      }
    }
    return undefined;
  }

  ofType(type: string): Touch[] {
    const wanted = this.#texts.known(type);
    const lines: Touch[] = [];
    if (wanted === undefined) return lines;
    for (let place = 0; place < this.length; place += 1) {
      if (this.#types.at(place) === wanted) lines.push(this.#line(place));
    }
    return lines;
  }

  /** Every instant at which something was recorded, once, in the order of the log. */
  instants(): string[] {
    const seen = new Set<number | string>();
    const found: string[] = [];
    for (let place = 0; place < this.length; place += 1) {
      const key = this.#otherwise.get(place) ?? this.#high.at(place) * BASE + this.#low.at(place);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(this.#instant(place));
    }
    return found;
  }

  *[Symbol.iterator](): Generator<Touch> {
    for (let place = 0; place < this.length; place += 1) yield this.#line(place);
  }

  toJSON(): Touch[] {
    return [...this];
  }
}
