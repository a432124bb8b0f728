import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../messages/use-text.ts';
import styles from './search-box.module.css';
import { useShortcut } from './shortcuts.tsx';

/** Searches the case from anywhere; `/` puts the cursor in it. */
export const SearchBox = ({ caseId }: { readonly caseId: string }): ReactNode => {
  const t = useText();
  const navigate = useNavigate();
  const { q } = useSearch({ strict: false });
  const [words, setWords] = useState(q ?? '');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setWords(q ?? ''), [q]);
  useShortcut('/', t('keys.search'), () => input.current?.select(), 'everywhere');
  return (
    <search className={styles.box} data-print="no">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = words.trim();
          void navigate({
            to: '/cases/$caseId/search',
            params: { caseId },
            search: wanted === '' ? {} : { q: wanted },
          });
        }}
      >
        <input
          ref={input}
          type="search"
          dir="auto"
          enterKeyHint="search"
          className={styles.input}
          aria-label={t('search.label')}
          placeholder={t('search.hint')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
      </form>
    </search>
  );
};
