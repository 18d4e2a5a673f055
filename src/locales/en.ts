import type { MessageTable } from './translate'
import { chain } from './en/chain'
import { charts } from './en/charts'
import { compare } from './en/compare'
import { exportTexts } from './en/exports'
import { lists } from './en/lists'
import { pages } from './en/pages'
import { terms } from './en/terms'

export const messages: MessageTable = { ...chain, ...charts, ...compare, ...exportTexts, ...lists, ...pages, ...terms }
