import { expect, it } from 'vitest'
import { packTexts } from './packed-texts'

const text = 'A text that is long enough to be packed'
const script = `
'a directive that is longer than all texts that stay';
const said = '${text}', again = \`${text}\`, short = 'short', name = 'x'
const kind = (it) => { switch (it) { case'${text}': return'${text}, once more'; default: return typeof it } }
const properties = { '${text}': name, ['${text}!']: 1, text: "l’été – “ça” 😀 \\n\\\\ <\\/script> and so on" }
class Named { '${text}' = 1; '${text} to call'() { return 2 } }
const raw = String.raw\`A text \\n as somebody wrote it down\`, made = \`A text that says \${name} among other things\`
export default [said, again, short, kind(said), kind(1), properties, { ...new Named() }, raw, made]
`

const run = async (code: string) =>
  (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)).default

it('a script whose texts are packed does what it did before', async () => {
  expect(await run(packTexts(script))).toEqual(await run(script))
})

it('each long text is packed once, and none stands in the script any more', () => {
  const packed = packTexts(`export default [${`'${text}',`.repeat(1000)}]`)
  expect(packed).not.toContain(text)
  expect(packed.match(/\[0\]/g)).toHaveLength(1000)
})

it('a script that has the name of the list for something else is refused', () => {
  expect(() => packTexts('const $txt = 1')).toThrow('$txt')
})
