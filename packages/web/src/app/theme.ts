/**
 * Mantine's part of the theme. The variables themselves are static CSS (`theme.css` over Mantine's
 * defaults): a strict content policy allows no style element made at run time. For the same reason a
 * Mantine Modal or Drawer needs `lockScroll={false}`; a native `<dialog>` does as well.
 */
import { Button, createTheme } from '@mantine/core';

export const theme = createTheme({
  fontFamily: 'var(--mantine-font-family)',
  defaultRadius: 'sm',
  respectReducedMotion: true,
  components: { Button: Button.extend({ defaultProps: { size: 'xs', variant: 'default' } }) },
});
