/** The list of cases, filing reports, the settings of a case. */
export const cases = {
  'cases.empty':
    'There is no case here yet. A case is one mediation: its parties, its mediators, the press reports about it and what they say. Open one below, then drop reports in.',
  'cases.recorded': 'last recorded',
  'cases.add': 'Add reports',
  'cases.export': 'Export the log',
  'cases.open': 'Open a case',
  'cases.open.act': 'Open the case',
  'cases.open.hint': 'One name is enough; give both if both languages will be read.',
  'cases.domain': 'Kind of dispute',
  'cases.import': 'Import a case from its log',
  'cases.import.hint':
    'A file that “Export the log” made. Its chain is checked link by link before anything is taken in.',
  'cases.import.busy': 'Checking the log and taking it in…',
  'domain.ceasefire': 'Ceasefire',
  'domain.labour': 'Labour dispute',
  'domain.commercial': 'Commercial mediation',
  'domain.water': 'Water',
  'domain.border': 'Border',
  'domain.other': 'Other',

  'filing.title': 'Filing reports',
  'filing.drop': 'Drop files here, or',
  'filing.choose': 'choose files',
  'filing.formats':
    'Plain text, HTML, feeds, JSON Lines, mail, PDF, DOCX. Read on this machine; nothing is sent elsewhere.',
  'filing.paste': 'Or paste the text of one report, headline first',
  'filing.outlet': 'Outlet, if the text does not name it',
  'filing.published': 'Published on, if the text has no date',
  'filing.hints':
    'Outlet and date count for dropped files too. Without a date, “today” and “yesterday” in the text stay unresolved.',
  'filing.read': 'Read the text',
  'filing.sending': 'Sending…',
  'filing.stop': 'Stop',
  'filing.line': 'line {line, number}',
  'filing.pasted': 'Pasted text',
  'filing.unreadable':
    'The browser could not open this file. Check that it is still there and that you may read it.',
  'filing.done':
    '{filed, plural, =0 {Nothing was filed} one {# report filed} other {# reports filed}}{refused, plural, =0 {} one {, # not taken} other {, # not taken}}.',
  'filing.entries': '{count, plural, one {# entry} other {# entries}}',
  'filing.overview': 'See where it stands',
  'filing.review': 'Review what was read',
} as const;
