/** What the small shared parts say: passages, evidence, empty, loading and error states. */
export const design = {
  'passage.open': 'Read it in the report',
  'passage.undated': 'no publication date',
  'evidence.title': 'On what it rests',
  'evidence.show': 'Show the passage',
  'evidence.count': '{count, plural, one {# passage} other {# passages}}',
  'evidence.none': 'No passage is recorded for this line: it was entered by hand.',
  'chain.unresolved': 'source not resolved',
  'chain.anonymous': 'unnamed',
  'mark.denied.by': 'denied',
  loading: 'Loading…',
  'loading.progress': '{done, number} of {all, number}',

  'error.title': 'This did not work',
  'error.unreachable':
    'The server does not answer. Check that Wasit is still running in its terminal, then try again.',
  'error.page':
    'This page has a fault. Your record is not affected. Reload the page; if it happens again, go back to the list of cases.',
  'error.retry': 'Try again',
  'error.code': 'Code: {code}',
} as const;
