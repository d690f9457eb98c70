import { type MouseEvent, useMemo } from 'react'
import { useLocation } from 'wouter'
import { prerequisiteElementId } from '../prerequisite-element'
import { useResults } from '../results-context'
import type { AnswerPlace, LinkTarget } from './types'

/** An address, and what a click does there. */
export interface Place {
  readonly href: string
  readonly onClick?: (event: MouseEvent) => void
}

export interface Places {
  readonly answer: (place: AnswerPlace) => Place
  readonly target: (target: LinkTarget) => Place
}

/** Where what is drawn leads to: a prerequisite further down, the question that decides, or what is known. */
export function usePlaces(): Places {
  const { changeAddress, library } = useResults()
  const [here, navigate] = useLocation()
  return useMemo(() => {
    const goTo = (address: string): Place => ({
      href: `#${address}`,
      onClick: (event) => {
        if (isModified(event)) return
        event.preventDefault()
        navigate(address, { state: { returnTo: 'results' } })
      },
    })
    const answer = ({ question, group }: AnswerPlace) => goTo(changeAddress(question, group))
    return {
      answer,
      target: (target) => {
        if ('feature' in target) return { href: `#${library.feature(target.feature)}` }
        return 'question' in target ? answer(target) : onThisPage(here, prerequisiteElementId(target.prerequisite))
      },
    }
  }, [changeAddress, library, here, navigate])
}

/** The fragment names the page, so the way within it is gone by the script. */
function onThisPage(here: string, id: string): Place {
  return {
    href: `#${here}`,
    onClick: (event) => {
      if (isModified(event)) return
      event.preventDefault()
      const element = document.getElementById(id)
      element?.scrollIntoView({ block: 'center' })
      element?.focus({ preventScroll: true })
    },
  }
}

const isModified = ({ metaKey, ctrlKey, shiftKey, altKey, button }: MouseEvent) =>
  metaKey || ctrlKey || shiftKey || altKey || button !== 0
