import { Button as MantineButton } from '@mantine/core';
import type { ReactNode } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly type?: 'button' | 'submit';
  /** The one act that the page is for. At most one on a screen. */
  readonly main?: boolean;
  readonly disabled?: boolean;
  readonly onClick?: () => void;
}

/** A verb on a button. */
export const Button = ({
  children,
  type = 'button',
  main = false,
  disabled = false,
  onClick,
}: ButtonProps): ReactNode => (
  <MantineButton
    type={type}
    data-print="no"
    size="xs"
    variant={main ? 'filled' : 'default'}
    disabled={disabled}
    {...(onClick === undefined ? {} : { onClick })}
  >
    {children}
  </MantineButton>
);
