/** Names of the reader's issue classes, for the disputed points that its readings open. */
import { issueClasses } from '@wasit/reader';

export const issueNames = Object.fromEntries(issueClasses().map(({ id, name }) => [id, name]));
