import type { KnowledgeWords } from '../knowledge-words'

const numbered = (name: string) => (item?: string) => (item === undefined ? name : `${name} ${item}`)
const listed = (name: string) => (item?: string) => (item === undefined ? name : `${name}, point ${item}`)

export const sections: KnowledgeWords['sections'] = {
  table: listed('tableau'),
  footnote: numbered('note de bas de page'),
  introduction: listed('introduction'),
  'additional-information': listed('informations complémentaires'),
  note: numbered('remarque'),
  'important-note': numbered('remarque importante'),
  'meeting-requirements': listed('prérequis des réunions'),
  'delegation-requirements': listed('prérequis de la délégation'),
  'licence-requirements': listed('prérequis de licences et de services'),
  'presence-check': listed('contrôle de la présence'),
  'product-file': listed('fiche du produit'),
  'support-dates': listed('dates de support'),
  'connector-retirement': listed('fin des connecteurs'),
  'before-you-begin': listed('avant de commencer'),
  preparation: listed('préparation des serveurs'),
  'shared-sip-space': listed('espace d’adressage SIP partagé'),
  'hosting-provider': listed('fournisseur d’hébergement'),
  'connector-requirements': listed('prérequis du connecteur'),
  'cmdlet-requirements': listed('prérequis relatifs aux cmdlets'),
  step: numbered('étape'),
  verification: listed('vérification'),
  announcement: listed('annonce'),
  'whole-page': listed('page entière'),
  issue: numbered('ticket'),
  constants: listed('constantes'),
}

export const publishers: KnowledgeWords['publishers'] = { microsoft: 'Microsoft', 'third-party': 'Tiers' }
