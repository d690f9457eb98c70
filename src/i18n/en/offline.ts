import type { OfflineWords } from '../offline-words'

export const offline: OfflineWords = {
  kept: 'Kept on this device: opens without a network too.',
  plainHttp:
    'This address is plain http. The browser keeps no copy of the page for use without a network, and a text to copy is shown selected for you to copy. Everything else works.',
  notKept: 'This browser keeps no copy of the page for use without a network. Everything else works.',
  singleFile: 'This file holds all of Coexist and needs no network.',
  update: {
    ready: 'A newer version of Coexist is ready. Your answers stay.',
    use: 'Use it now',
    later: 'A newer version of Coexist is ready. It opens once all tabs of Coexist are closed.',
  },
  missing: {
    title: 'A part of Coexist could not be loaded',
    text: 'The connection failed, or a newer version has taken its place. After a reload you go on with the answers you have.',
    saveFirst:
      'The connection failed, or a newer version has taken its place. This browser does not keep what you see: save it as a file or copy its link before you reload.',
    reload: 'Reload the page',
    close: 'Close',
  },
}
