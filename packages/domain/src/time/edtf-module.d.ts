/** The part of edtf.js that the domain uses; the library ships without types. */
declare module 'edtf' {
  interface EdtfValue {
    readonly type: string;
    /** First and last millisecond since 1970; ±Infinity for an open end. */
    readonly min: number;
    readonly max: number;
    readonly edtf: string;
  }
  export default function edtf(text: string): EdtfValue;
}
