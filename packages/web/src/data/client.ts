import { createClient } from '@wasit/api';

/** The one client of the pages: the server that served them. */
export const client = createClient();
