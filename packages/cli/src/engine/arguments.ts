import { InvalidArgumentError } from 'commander';

/** A positive whole number given on the command line. */
export const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value <= 0)
    throw new InvalidArgumentError('A whole number above 0 is needed.');
  return value;
};
