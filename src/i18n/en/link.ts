import type { LinkWords } from '../link-words'

export const link: LinkWords = {
  damaged: 'This link is damaged. Ask for it again, or copy it as a whole.',
  foreign: 'This is not a link of Coexist.',
  newer: 'This link was made by a newer version. Reload the page, then open it again.',
  oversized: 'This link is too long to be one of Coexist.',
}
