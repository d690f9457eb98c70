import { type ReactNode, useState } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Language } from '../i18n/catalog'
import type { ShellWords } from '../i18n/shell'
import { ShellProvider, useLanguage, useShell } from '../i18n/use-catalog'
import { todayInUtc } from '../io/day'
import { PageFrame } from '../ui/page-frame'
import { SessionProvider } from '../wizard/session-provider'
import type { SessionStore } from '../wizard/session-store'
import { addresses, mainId } from './addresses'
import { LanguageSwitch } from './language-switch'
import { Pages } from './pages'
import { useOffline } from './prefetch'
import { useSwitchableLanguage } from './use-switchable-language'

interface AppProps {
  readonly language: Language
  readonly words: ShellWords
  readonly session: SessionStore
  /** The address of the page that is there already, made ahead of its reader. */
  readonly firstPlace: string
}

export function App({ session, firstPlace, ...first }: AppProps) {
  const { language, words, hasFailed, switchTo } = useSwitchableLanguage(first)
  const [today] = useState(todayInUtc)
  return (
    <Router hook={useHashLocation} ssrPath={firstPlace}>
      <ShellProvider language={language} words={words}>
        <SessionProvider store={session} today={today}>
          <Frame headerEnd={<LanguageSwitch hasFailed={hasFailed} onSwitch={switchTo} />}>
            <Pages />
          </Frame>
        </SessionProvider>
      </ShellProvider>
    </Router>
  )
}

interface FrameProps {
  readonly headerEnd: ReactNode
  readonly children: ReactNode
}

function Frame({ headerEnd, children }: FrameProps) {
  const { tagline, skipToContent, footer } = useShell()
  const [id] = useState(mainId(useLanguage()))
  const Offline = useOffline()
  return (
    <PageFrame
      footerStart={
        <>
          <div className="flex flex-wrap gap-x-6 gap-y-2">
            <a href={`#${addresses.assessments}`}>{footer.assessments}</a>
            <a href={`#${addresses.library}`}>{footer.library}</a>
            <a href={`#${addresses.accessibility}`}>{footer.accessibility}</a>
            <a href="licences.txt">{footer.licences}</a>
          </div>
          {Offline ? <Offline /> : null}
        </>
      }
      headerEnd={headerEnd}
      homeAddress={`#${addresses.start}`}
      mainId={id}
      words={{ tagline, skipToContent, ...footer }}
    >
      {children}
    </PageFrame>
  )
}
