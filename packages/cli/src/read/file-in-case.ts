/** Filing a file in a case, and telling what became of each report in it. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Client, Offered } from '@wasit/api';
import { intakeSentences, LARGEST_FILE } from '@wasit/intake';
import { refusal } from '../case/ask.ts';
import type { Io } from '../terminal/io.ts';

const offer = async (
  io: Io,
  client: Client,
  caseId: string,
  name: string,
  offered: Offered,
): Promise<boolean> => {
  let good = true;
  const lines = client.fileReports({ params: { caseId }, body: { reports: [offered] } });
  for (let line = await lines.next(); ; line = await lines.next()) {
    if (line.done === true) {
      if (!line.value.ok) throw refusal(line.value.error, name);
      return good;
    }
    const told = line.value;
    if (told.kind === 'filed') {
      io.out(`${name}: filed as ${told.reportId}, ${told.entries} entries, unreviewed\n`);
    } else if (told.kind === 'refused' && told.code === 'report-already-filed') {
      io.out(`${name}: was filed already\n`);
    } else if (told.kind === 'refused') {
      const at = told.line === null ? name : `${name}:${told.line}`;
      io.err(`${at}: ${told.sentence.en} [${told.code}]\n`);
      good = false;
    }
  }
};

/** `file` is a path; answers false when anything in it could not be filed. */
export const fileInCase = async (
  io: Io,
  client: Client,
  caseId: string,
  file: string,
  published: string | undefined,
): Promise<boolean> => {
  const dated = published === undefined ? {} : { published };
  let bytes: Buffer;
  try {
    if (statSync(file).size > LARGEST_FILE) {
      io.err(`${intakeSentences['too-large'].en.replace('{file}', file)}\n`);
      return false;
    }
    bytes = readFileSync(file);
  } catch {
    io.err(`${intakeSentences.unreadable.en.replace('{file}', file)}\n`);
    return false;
  }
  return await offer(io, client, caseId, file, {
    file: basename(file),
    base64: bytes.toString('base64'),
    ...dated,
  });
};

/** What came in on standard input. */
export const fileBytesInCase = (
  io: Io,
  client: Client,
  caseId: string,
  bytes: Buffer,
  published: string | undefined,
): Promise<boolean> => {
  const dated = published === undefined ? {} : { published };
  return offer(io, client, caseId, 'standard input', { base64: bytes.toString('base64'), ...dated });
};
