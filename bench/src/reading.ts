/** The reader's bench: quality against gold, dates beside chrono-node, confidence, speed. */
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findEchoes, read } from '@wasit/reader';
import { addCounts, type Count, calibration, f1, noCount } from './reading-count.ts';
import { peerDates } from './reading-dates-peer.ts';
import { carriedTexts, scoreEchoes } from './reading-echo.ts';
import { type GoldCase, loadGold } from './reading-gold.ts';
import { benchPolnear } from './reading-polnear.ts';
import {
  type Figure,
  figures,
  type JudgedLayer,
  type Score,
  scoreDateValues,
  scoreReading,
  total,
} from './reading-score.ts';
import type { SpeedRow } from './reading-speed.ts';
import { builtSpeedRows } from './reading-speed-built.ts';

const root = resolve(fileURLToPath(import.meta.url), '../../..');

const labels: Record<Figure, { name: string; goal: number | null }> = {
  statements: { name: 'statements found', goal: 0.86 },
  withSpeaker: { name: '  with speaker', goal: 0.78 },
  withChain: { name: '  with chain', goal: 0.66 },
  contacts: { name: 'contacts', goal: 0.74 },
  exactly: { name: '  exactly who, of those found', goal: null },
  occurred: { name: '  when, of those found', goal: null },
  positions: { name: 'positions', goal: 0.55 },
  dates: { name: 'date values', goal: 0.86 },
  actors: { name: 'actors in the lexicon', goal: 0.93 },
  boilerplate: { name: 'boilerplate lines', goal: 0.9 },
  modality: { name: 'modality, of those found', goal: null },
  mode: { name: 'mode, of those found', goal: null },
};

const percent = (value: number): string => value.toFixed(3);

const ratio = (right: number, of: number): string => (of === 0 ? '–' : percent(right / of));

function printTable(title: string, scores: readonly Score[]): void {
  console.log(`\n${title}: ${scores.length} reports`);
  console.log('                              F1     P      R      right  read   gold   goal');
  const sums = total(scores);
  for (const figure of figures) {
    const { right, read: seen, gold } = sums[figure];
    const { name, goal } = labels[figure];
    console.log(
      `${name.padEnd(29)} ${percent(f1(sums[figure]))}  ${ratio(right, seen).padEnd(5)}  ${ratio(right, gold).padEnd(5)}  ${String(right).padEnd(6)} ${String(seen).padEnd(6)} ${String(gold).padEnd(6)} ${goal ?? ''}`,
    );
  }
}

/** What counts as right of what the reader says how sure it is of. */
const JUDGED: Readonly<Record<JudgedLayer, string>> = {
  statements: 'found with the right speaker',
  contacts: 'found with its kind, status and people',
  positions: 'found with its party, stance and issue',
};

function printCalibration(scores: readonly Score[]): void {
  for (const layer of ['statements', 'contacts', 'positions'] as const) {
    console.log(`\nConfidence of ${layer}: of those read at it, the share ${JUDGED[layer]}`);
    for (const row of calibration(scores.flatMap((score) => score.judged[layer])))
      console.log(
        `  ${row.low.toFixed(1)}–${(row.low + 0.1).toFixed(1)}  ${String(row.count).padStart(4)} ${layer}, mean confidence ${percent(row.mean)}, right ${percent(row.right)}`,
      );
  }
}

function peerCount(cases: readonly GoldCase[]): Count {
  return cases.reduce(
    (sum, { gold, report }) =>
      addCounts(sum, scoreDateValues(gold, peerDates(report.text, gold.language, report.published))),
    noCount,
  );
}

function printEchoes(cases: readonly GoldCase[]): void {
  // The sample case holds two copies of one report; they would be gold pairs that nobody made here.
  const originals = cases.filter(({ gold }) => gold.name !== 'sample-02' && gold.name !== 'sample-03');
  const texts = carriedTexts(originals.map(({ gold, report }) => ({ id: gold.name, text: report.text })));
  const { pairs } = findEchoes(
    texts.map(({ id, text }) => ({ id, text, boilerplate: read({ text }, {}).boilerplate })),
  );
  const count = scoreEchoes(texts, pairs);
  console.log(
    `\nEchoes among ${texts.length} texts made of ${texts.length / 6} reports: pair F1 ${percent(f1(count))} (${count.right} right, ${count.read} read, ${count.gold} gold; goal 0.9)`,
  );
}

function printSpeed(rows: readonly SpeedRow[]): void {
  console.log(
    '\nSpeed: a whole reading, beside chrono-node’s Arabic date pass alone (goal: at most 3 times)',
  );
  for (const row of rows)
    console.log(
      `  ${row.what.padEnd(26)} ${(row.bytes / 1000).toFixed(0).padStart(5)} kB  read ${row.read.toFixed(1).padStart(8)} ms  chrono ${row.peer.toFixed(1).padStart(8)} ms  ${(row.read / row.peer).toFixed(2)} times (quickest runs ${(row.bestRead / row.bestPeer).toFixed(2)}), ${((row.read / row.bytes) * 1e6).toFixed(1)} ms/MB`,
    );
}

/**
 * Prints quality for the development and the held-out reports apart, then dates beside the peer,
 * calibration and speed. Texts come from the sample case, from `../shared/reports` and from the folders in
 * `WASIT_CORPUS` (separated as in PATH); a gold reading whose text is absent is left out and counted.
 */
export async function benchReading(): Promise<void> {
  const folders = [
    resolve(root, 'examples/cairo'),
    resolve(root, '../shared/reports'),
    ...(process.env.WASIT_CORPUS ?? '').split(delimiter).filter((folder) => folder !== ''),
  ];
  const { cases, absent } = await loadGold(resolve(root, 'bench/reading/gold'), folders);
  if (absent.length > 0) console.log(`\n${absent.length} gold readings left out: their text is not at hand`);
  const scored = cases.map((item) => ({
    item,
    score: scoreReading(item.report.text, item.gold, read(item.report, {})),
  }));
  for (const set of ['development', 'held-out'] as const) {
    for (const language of ['ar', 'en'] as const) {
      const part = scored.filter(({ item }) => item.gold.set === set && item.gold.language === language);
      if (part.length === 0) continue;
      printTable(
        `Reader, ${set}, ${language === 'ar' ? 'Arabic' : 'English'}`,
        part.map(({ score }) => score),
      );
    }
    const part = scored.filter(({ item }) => item.gold.set === set);
    if (part.length === 0) continue;
    printTable(
      `Reader, ${set}, both`,
      part.map(({ score }) => score),
    );
    const peer = peerCount(part.map(({ item }) => item));
    console.log(
      `date values, chrono-node   ${percent(f1(peer))}  ${ratio(peer.right, peer.read)}  ${ratio(peer.right, peer.gold)}`,
    );
    printCalibration(part.map(({ score }) => score));
  }
  const polnear = process.env.WASIT_POLNEAR;
  if (polnear !== undefined && polnear !== '') {
    for (const split of ['dev', 'test'] as const) {
      const score = await benchPolnear(polnear, split, 200);
      console.log(
        `\nPolNeAR ${split}: ${score.articles} articles; statements F1 ${percent(f1(score.statements))} (P ${ratio(score.statements.right, score.statements.read)}, R ${ratio(score.statements.right, score.statements.gold)}), right speakers among those found ${ratio(score.speakers.right, score.speakers.gold)}; of those with a verb of saying found ${ratio(score.speechRecall.right, score.speechRecall.gold)}`,
      );
    }
  }
  printEchoes(cases);
  const arabic = cases.filter(({ gold }) => gold.language === 'ar').map(({ report }) => report);
  if (arabic.length > 0) printSpeed(await builtSpeedRows(arabic));
}
