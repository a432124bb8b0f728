import { randomCase } from '@wasit/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chain, verifyChain } from './chain.ts';
import { exportLines, importLines } from './jsonl.ts';

describe('the log as a file', () => {
  it('comes back from export → import → export byte for byte', () => {
    fc.assert(
      fc.property(randomCase(25), ({ caseId, log }) => {
        const first = [...exportLines(caseId, log)];
        const read = importLines(first);
        expect(read.ok).toBe(true);
        if (read.ok) expect([...exportLines(read.caseId, read.events)]).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });

  it('tells when an event was lost, changed or put in another place', () => {
    fc.assert(
      fc.property(randomCase(12), fc.nat(), ({ log }, at) => {
        const chained = chain(log);
        expect(verifyChain(chained)).toMatchObject({ intact: true, length: log.length });
        const index = at % chained.length;
        const item = chained[index];
        if (item === undefined || chained.length < 2) return;
        const changed = { ...item, event: { ...item.event, author: 'somebody-else' } };
        expect(verifyChain(chained.with(index, changed)).intact).toBe(false);
        if (index < chained.length - 1) expect(verifyChain(chained.toSpliced(index, 1)).intact).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('says what is wrong with a damaged file, and where', () => {
    const [head = '', ...events] = exportLines('case-1', []);
    expect(importLines([])).toEqual({ ok: false, fault: { code: 'log-header-missing' } });
    expect(importLines(['{"wasit":"log","format":99,"caseId":"x"}'])).toEqual({
      ok: false,
      fault: { code: 'log-format-newer', format: 99 },
    });
    expect(importLines([head, ...events, '{"event":'])).toEqual({
      ok: false,
      fault: { code: 'log-line-unreadable', line: 2 },
    });
  });

  it('refuses a line whose link does not fit', () => {
    fc.assert(
      fc.property(randomCase(4), ({ caseId, log }) => {
        const lines = [...exportLines(caseId, log)];
        const last = lines.at(-1) ?? '';
        const forged = last.replace('"author":"insider"', '"author":"outsider"');
        expect(importLines(lines.with(-1, forged))).toMatchObject({
          ok: false,
          fault: { code: 'log-chain-broken', line: lines.length },
        });
      }),
      { numRuns: 10 },
    );
  });
});
