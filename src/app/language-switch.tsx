import { type Language, languages } from '../i18n/catalog'
import { useLanguage, useShell } from '../i18n/use-catalog'

const ownNames: Record<Language, string> = { en: 'English', fr: 'Français' }

interface LanguageSwitchProps {
  readonly hasFailed: boolean
  readonly onSwitch: (language: Language) => void
}

export function LanguageSwitch({ hasFailed, onSwitch }: LanguageSwitchProps) {
  const current = useLanguage()
  const words = useShell()
  return (
    <>
      <span className="text-sm text-unsupported" role="status">
        {hasFailed ? words.languageNotLoaded : null}
      </span>
      <fieldset aria-label={words.languageSwitch} className="needs-script flex items-center gap-1 text-sm">
        {languages.map((language, position) => (
          <LanguageChoice
            isCurrent={language === current}
            isFirst={position === 0}
            key={language}
            language={language}
            onSwitch={onSwitch}
          />
        ))}
      </fieldset>
    </>
  )
}

interface LanguageChoiceProps {
  readonly language: Language
  readonly isCurrent: boolean
  readonly isFirst: boolean
  readonly onSwitch: (language: Language) => void
}

function LanguageChoice({ language, isCurrent, isFirst, onSwitch }: LanguageChoiceProps) {
  return (
    <>
      {isFirst ? null : <span aria-hidden="true">/</span>}
      <button
        aria-pressed={isCurrent}
        className="min-h-6 min-w-6 rounded px-1 text-accent underline underline-offset-3 aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:no-underline"
        lang={language}
        onClick={() => onSwitch(language)}
        type="button"
      >
        {language.toUpperCase()}
        <span className="sr-only"> {ownNames[language]}</span>
      </button>
    </>
  )
}
