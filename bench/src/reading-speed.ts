/** How long a reading takes, beside chrono-node's Arabic date pass alone over the same text in the same run. */
import type { ReportInput } from '@wasit/domain';
import { read } from '@wasit/reader';
import { peerPass } from './reading-dates-peer.ts';

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export interface SpeedRow {
  readonly what: string;
  /** UTF-8 bytes. */
  readonly bytes: number;
  /** Medians, in ms. */
  readonly read: number;
  readonly peer: number;
  /** The quickest runs, in ms: what is left when other programs take their share of the machine. */
  readonly bestRead: number;
  readonly bestPeer: number;
}

/** Times `read` and the peer turn about, so that neither has the quieter machine; medians of `runs`. */
function measure(what: string, reports: readonly ReportInput[], runs: number): SpeedRow {
  const reads: number[] = [];
  const peers: number[] = [];
  for (let run = 0; run < runs; run++) {
    peers.push(timed(() => reports.forEach((report) => void peerPass(report.text, report.published))));
    reads.push(timed(() => reports.forEach((report) => void read(report, {}))));
  }
  const bytes = reports.reduce((sum, report) => sum + Buffer.byteLength(report.text, 'utf8'), 0);
  return {
    what,
    bytes,
    read: median(reads),
    peer: median(peers),
    bestRead: Math.min(...reads),
    bestPeer: Math.min(...peers),
  };
}

/** One text of about `bytes` UTF-8 bytes, made of the reports one after another, from the first again where they end. */
export function scaledReport(reports: readonly ReportInput[], bytes: number): ReportInput {
  const texts: string[] = [];
  for (let size = 0, at = 0; size < bytes && reports.length > 0; at++) {
    const { text } = reports[at % reports.length] as ReportInput;
    texts.push(text);
    size += Buffer.byteLength(text, 'utf8') + 2;
  }
  const published = reports.find((report) => report.published !== undefined)?.published;
  return { text: texts.join('\n\n'), ...(published === undefined ? {} : { published }) };
}

/** Characters from which a text is a report as it is printed; most others are its beginning. */
const WHOLE = 2000;

/** As long as it takes until neither gets quicker by being run again. */
const WARM_UP_MS = 4000;

/** Rows for the reports one by one, and for files of 50 kB, 500 kB and 5 MB, after both are warm. */
export function speedRows(reports: readonly ReportInput[]): SpeedRow[] {
  const start = performance.now();
  while (performance.now() - start < WARM_UP_MS) measure('warm-up', reports, 1);
  const whole = reports.filter(({ text }) => text.length >= WHOLE);
  return [
    measure(`${reports.length} reports, one by one`, reports, 15),
    ...(whole.length === 0 ? [] : [measure(`${whole.length} of ${WHOLE}+ characters`, whole, 15)]),
    measure('one file of 50 kB', [scaledReport(reports, 50_000)], 9),
    measure('one file of 500 kB', [scaledReport(reports, 500_000)], 5),
    measure('one file of 5 MB', [scaledReport(reports, 5_000_000)], 3),
  ];
}
