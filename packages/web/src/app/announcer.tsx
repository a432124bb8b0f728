/** What a screen reader is told of changes that a sighted person sees happen. */
import { createContext, type ReactNode, use, useCallback, useState } from 'react';

type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

export const AnnouncerProvider = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  // A new element each time, so that the same words said twice are heard twice.
  const announce = useCallback<Announce>((text) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="hidden-visually" role="status" aria-live="polite">
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnounceContext>
  );
};

export const useAnnounce = (): Announce => use(AnnounceContext);
