import type { AskingCatalog } from '../catalog'
import { exchange, hosts } from './exchange'
import { areas, features } from './features'
import { questions } from './questions'
import { wizard } from './wizard'

export const asking: AskingCatalog = {
  language: 'en',
  knowledge: { areas, features, questions, exchange, hosts },
  wizard,
}
