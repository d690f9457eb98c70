import { describe, expect, it } from 'vitest'
import { type KeptMatrixView, matrixViewStore } from './matrix-view'
import { storageOf } from './test-storage'

const view: KeptMatrixView = { order: [1, 0], hidden: [0], isCompact: true, isByArea: false }

describe('matrixViewStore', () => {
  it('keeps the views of several assessments apart', () => {
    const storage = storageOf()
    const store = matrixViewStore(() => storage)
    store.write('a', view)
    store.write('b', { ...view, isCompact: false })
    expect(store.read('a')).toEqual(view)
    expect(store.read('b')).toEqual({ ...view, isCompact: false })
    expect(store.read('c')).toBeNull()
  })

  it('forgets the oldest beyond thirty', () => {
    const storage = storageOf()
    const store = matrixViewStore(() => storage)
    for (let place = 0; place < 31; place += 1) store.write(`draft ${place}`, view)
    expect(store.read('draft 0')).toBeNull()
    expect(store.read('draft 30')).toEqual(view)
  })

  it('takes what it cannot read, and a storage that refuses, for nothing', () => {
    for (const text of ['{', '[]', '{"version":1,"views":{"a":{"order":["x"]}}}'])
      expect(matrixViewStore(() => storageOf({ 'coexist.matrix': text })).read('a')).toBeNull()
    const refusing = matrixViewStore(() => {
      throw new Error('SecurityError')
    })
    refusing.write('a', view)
    expect(refusing.read('a')).toBeNull()
  })
})
