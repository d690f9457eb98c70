import { formatNumber } from '../format'
import { plural } from '../plural'
import type { ProofWords } from '../proof-words'

export const proof: ProofWords = {
  title: 'Ce qui a été vérifié',
  lead: 'Chaque chiffre de cette page a été compté lors de la construction de cette copie de Coexist. Aucun n’a été saisi à la main.',
  print: 'Imprimer cette page',
  figuresTitle: 'Chiffres',
  figures: {
    situations: {
      name: 'Situations vérifiées',
      meaning:
        'Toutes les combinaisons de réponses qui décident d’une fonctionnalité, chaque jour autour d’un changement.',
    },
    compared: {
      name: 'Comparées à un second avis',
      meaning: 'Les situations entièrement renseignées : une lecture séparée des sources doit donner le même verdict.',
    },
    faults: {
      name: 'Erreurs trouvées',
      meaning:
        'Verdicts qui diffèrent du second avis, sont sans motif ni source, ou vont au-delà des réponses données.',
    },
    statements: {
      name: 'Affirmations',
      meaning: 'Chacune reprend ce que dit une page, avec les jours où cela vaut.',
    },
    unsourced: {
      name: 'Affirmations sans source',
      meaning: 'Une affirmation qui ne cite aucune page, ou une page absente de la liste des sources.',
    },
    sources: {
      name: 'Sources',
      meaning: 'Chacune a un titre, un emplacement et le jour de sa dernière lecture.',
    },
    oldestCheck: {
      name: 'Vérification la plus ancienne',
      meaning: 'Aucune source n’est restée sans relecture plus longtemps que celle-ci :',
    },
    contradictions: {
      name: 'Contradictions ouvertes',
      meaning: 'Des sources qui disent à la fois oui et non. Coexist montre les deux et ne tranche pas.',
    },
  },
  checkedTogether: (others) =>
    plural('fr', others, {
      one: `et ${formatNumber('fr', others)} autre, lue le même jour.`,
      other: `et ${formatNumber('fr', others)} autres, lues le même jour.`,
    }),
  contradictions: {
    title: 'Contradictions ouvertes',
    lead: 'Au dernier jour couvert par ces connaissances, les sources se contredisent encore ici.',
    none: 'Aucune au dernier jour couvert par ces connaissances.',
  },
  facts: {
    title: 'Ce que sont devenus les faits des cinq premiers documents',
    lead: 'Coexist est parti de cinq documents de Microsoft. Chaque fait qu’ils contiennent, et chaque bizarrerie de leur texte, a sa réponse.',
    kind: 'Suite donnée',
    count: 'Faits',
    kinds: {
      encoded: {
        name: 'Dans les connaissances',
        meaning: 'Des affirmations, des questions ou des prérequis le disent.',
      },
      refused: {
        name: 'Écartés',
        meaning: 'Faux, ou relatifs au texte et non aux produits. Le motif est consigné.',
      },
      open: { name: 'Pas encore dans les connaissances', meaning: 'Vrais et utiles, mais encore à ajouter.' },
    },
    all: 'Tous les faits',
  },
  knowledge: {
    title: 'Ces connaissances',
    version: 'Version',
    keptUntil: 'Tenues à jour jusqu’au',
    hash: 'SHA-256',
    howTo: 'Pour la recalculer à partir du fichier publié :',
    files: 'Fichiers publiés :',
  },
  byFeature: {
    title: 'Situations par fonctionnalité',
    lead: 'Une fonctionnalité compte autant de situations qu’il y a de façons de répondre aux questions de ses affirmations.',
    feature: 'Fonctionnalité',
    situations: 'Situations',
    all: 'Toutes les fonctionnalités',
  },
}
