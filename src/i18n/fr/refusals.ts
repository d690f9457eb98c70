import { formatNumber } from '../format'
import type { RefusalWords } from '../refusal-words'

const number = (value: number) => formatNumber('fr', value)
const types = {
  object: 'un objet',
  list: 'une liste',
  text: 'un texte',
  'whole-number': 'un nombre entier',
  number: 'un nombre',
} as const

export const refusals: RefusalWords = {
  at: ({ file, line, path }) =>
    [file, line === undefined ? undefined : `ligne ${line}`, path]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
  notJson: 'Ce n’est pas du JSON valide. Valeur admise : un objet JSON, tel que le contrat le décrit.',
  cutShort: 'Le texte s’arrête avant la fin : il en manque une partie. Enregistrez-le ou téléchargez-le de nouveau.',
  foreign:
    'C’est du JSON, mais qui ne vient pas de Coexist. Contenu admis : un fichier enregistré par Coexist, ou une configuration.',
  several: 'Ce fichier contient plusieurs évaluations. Importez-le à la page « Vos évaluations ».',
  tooLarge: (found, limit) => `Le texte compte ${number(found)} caractères. Valeur admise : ${number(limit)} au plus.`,
  missing: 'Rien ne figure ici. Cette entrée est obligatoire.',
  unknownKey: (found, allowed) => `La clé « ${found} » n’est pas connue. Clés admises : ${allowed.join(', ')}.`,
  notAllowed: (found, allowed) => `Valeur refusée : ${found}. Valeurs admises : ${allowed.join(', ')}.`,
  wrongType: (found, expected) => `Valeur refusée : ${found}. Valeur admise : ${types[expected]}.`,
  outOfRange: (found, minimum, maximum) =>
    `Valeur refusée : ${found}. Valeur admise : un nombre entier de ${number(minimum)} à ${number(maximum)}.`,
  wrongLength: (found, minimum, maximum) =>
    `Le texte compte ${number(found)} caractères. Longueur admise : de ${number(minimum)} à ${number(maximum)}.`,
  wrongCount: (found, minimum, maximum) =>
    `La liste compte ${number(found)} entrées. Nombre admis : de ${number(minimum)} à ${number(maximum)}.`,
  notADay: (found) => `Valeur refusée : ${found}. Valeur admise : un jour du calendrier au format AAAA-MM-JJ.`,
  tooEarly: (found, earliest) =>
    `Valeur refusée : ${found}. Valeur admise : ${earliest} ou une date ultérieure ; rien n’est connu avant.`,
  notADnsName: (found) =>
    `Valeur refusée : ${found}. Valeur admise : un nom DNS fait de lettres, chiffres, tirets et points, de 253 caractères au plus, par exemple mail.contoso.com.`,
  notText: (found) => `Valeur refusée : ${found}. Valeur admise : un texte Unicode bien formé.`,
  repeated: (found) => `${found} figure plusieurs fois. Chaque valeur n’est admise qu’une fois.`,
  contradiction: (found, needs) => `Valeur refusée : ${found}. Elle n’est admise qu’avec ${needs}.`,
  newerFile: (found) =>
    `Le fichier a la version de format ${found}. Version admise : 1. Ouvrez-le avec une version plus récente de Coexist.`,
  unreadableFile: (file) => `Le fichier ${file} est illisible.`,
  badOption: (found, allowed) => `L’option ${found} n’est pas comprise. Valeurs admises : ${allowed}.`,
}
