import { Fragment, type ReactNode } from 'react';
import { useText } from '../messages/use-text.ts';

/** Keys as they are pressed: `g t` reads G, then T. Always left to right inside itself. */
export const Keys = ({ keys }: { readonly keys: string }): ReactNode => {
  const t = useText();
  return (
    <span>
      {keys.split(' ').map((key, place) => (
        <Fragment key={key}>
          {place > 0 && ` ${t('keys.then')} `}
          <kbd dir="ltr">{key.length === 1 ? key.toUpperCase() : key}</kbd>
        </Fragment>
      ))}
    </span>
  );
};
