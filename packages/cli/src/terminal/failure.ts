/** A command that could not be carried out, in words for the person who gave it. */
export class Failure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Failure';
  }
}
