import type { TopologyWords } from '../../i18n/topology-words'
import type { LabelledNode, LabelledTopology } from './labelled'
import type { Side } from './types'

interface TopologyInWordsProps {
  readonly topology: LabelledTopology
  readonly words: TopologyWords
}

const sides: readonly Side[] = ['network', 'cloud', 'unknown']

/** All that the picture shows, as lists. */
export function TopologyInWords({ topology: { zones, nodes, links }, words }: TopologyInWordsProps) {
  return (
    <details className="print:hidden">
      <summary className="font-semibold text-accent">{words.inWords}</summary>
      <h3 className="mt-3">{words.places}</h3>
      {sides
        .map((side) => ({ side, here: nodes.filter((node) => node.side === side) }))
        .filter(({ here }) => here.length > 0)
        .map(({ side, here }) => (
          <div className="mt-1" key={side}>
            <p className="font-semibold">
              {words.box(zones[side].title, zones[side].note === null ? [] : [zones[side].note])}
            </p>
            <ul className="list-disc ps-5">
              {here.map((node) => (
                <NodeInWords key={node.id} node={node} words={words} />
              ))}
            </ul>
          </div>
        ))}
      <h3 className="mt-3">{words.connections}</h3>
      {links.length === 0 ? <p>{words.noLinks}</p> : null}
      <ul className="list-disc ps-5">
        {links.map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}

function NodeInWords({ node, words }: { readonly node: LabelledNode; readonly words: TopologyWords }) {
  return (
    <li className="wrap-anywhere">
      {words.box(node.title, node.notes)}
      {node.boxes.length === 0 ? null : (
        <ul className="list-[circle] ps-5">
          {node.boxes.map(({ title, notes }) => (
            <li key={title}>{words.box(title, notes)}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
