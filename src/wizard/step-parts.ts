import { part } from '../ui/part'

/** What single steps show besides their questions. */
export const NamesBody = part(() => import('./names-body').then((file) => file.NamesBody))
export const MailboxesBody = part(() => import('./mailboxes-body').then((file) => file.MailboxesBody))
