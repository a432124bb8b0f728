import { describe, expect, it } from 'vitest';
import { openDocument } from '../text/document.ts';
import { compileIssues, defaultIssues } from './issue-matcher.ts';
import { mainIssue } from './main-issue.ts';

const issuesIn = (text: string, domain?: string | null): string[] => {
  const { tokens } = openDocument(text);
  return defaultIssues()
    .within(tokens, 0, tokens.length, domain)
    .map(({ issue }) => issue);
};

describe('issue terms', () => {
  it('are found under clitics and articles, in the plural and with a word between', () => {
    expect(issuesIn('وبالانسحاب الكامل')).toEqual(['withdrawal']);
    expect(issuesIn('release of all hostages')).toContain('prisoner-exchange');
    expect(issuesIn('رفع سن التقاعد')).toEqual(['pensions']);
  });

  it('of the report’s own field come first, and common words of others are passed over', () => {
    expect(issuesIn('better compensation', 'labour')).toEqual(['wages']);
    expect(issuesIn('better compensation', 'commercial')).toEqual(['liability']);
    expect(issuesIn('the islands', 'labour')).toEqual([]);
    expect(issuesIn('the islands', 'border')).toEqual(['territory']);
  });

  it('of a user’s own class are found as well', () => {
    const own = compileIssues([
      { id: 'grazing', domain: 'land', name: { en: 'Grazing' }, terms: ['grazing rights', 'حقوق الرعي'] },
    ]);
    const { tokens } = openDocument('حقوق الرعي and grazing rights');
    expect(own.within(tokens, 0, tokens.length).map(({ issue }) => issue)).toEqual(['grazing', 'grazing']);
  });
});

describe('what a report is about', () => {
  const main = (text: string) => {
    const { issue, domain } = mainIssue(openDocument(text), defaultIssues());
    return { issue, domain };
  };

  it('is the core of the field that most of its terms belong to', () => {
    expect(main('The strike over pay and pensions goes on.')).toEqual({ issue: 'wages', domain: 'labour' });
    expect(main('تبادل الأسرى وعودة النازحين والهدنة')).toEqual({ issue: 'ceasefire', domain: 'ceasefire' });
  });

  it('is unknown where one common word is all there is, or only that there are talks', () => {
    expect(main('The islands are green.').domain).toBeNull();
    expect(main('They will resume talks.').domain).toBeNull();
  });
});

describe('issue words', () => {
  it('that an ending would make one stay apart: peace is no safety, being is no quality', () => {
    expect(issuesIn('نريد السلام', 'labour')).toEqual([]);
    expect(issuesIn('وجود القوات', 'commercial')).toEqual([]);
    expect(issuesIn('أجرت الوزارة', 'labour')).toEqual([]);
  });

  it('are verbs as well', () => {
    expect(issuesIn('سننسحب من المدينة')).toEqual(['withdrawal']);
    expect(issuesIn('أفرجوا عنهم')).toEqual(['prisoner-exchange']);
  });
});
