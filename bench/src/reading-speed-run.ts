/** A program of its own: reports as JSON on standard input, rows of times as JSON on standard output. */
import { json } from 'node:stream/consumers';
import type { ReportInput } from '@wasit/domain';
import { speedRows } from './reading-speed.ts';

// What `builtSpeedRows` hands over, made by the same build.
const reports = (await json(process.stdin)) as ReportInput[];
process.stdout.write(JSON.stringify(speedRows(reports)));
