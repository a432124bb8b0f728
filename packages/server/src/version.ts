/** The program's version, as its packages carry it (a test holds the two together). */
export const VERSION = '0.1.0';
