import type { ChainItem, ChainNode, ChainRule, ChainValue, ChosenBy } from './chain'
import type { CommitteeFile } from '@/dataset/files'
import type { ClaimId, Figure } from '@/domain/figure'
import type { Source } from '@/domain/source'
import { sourceQualities } from '@/domain/source'

/** The part of a file that leads claims to documents. */
export type ClaimFile = Pick<CommitteeFile, 'claims' | 'sources'>

type NodeParts = Pick<ChainNode, 'address' | 'item' | 'unit' | 'figure'> & Partial<ChainNode>

/** A figure with its values by source; a worked-out one has its formula instead. */
export function chainNode(file: ClaimFile, parts: NodeParts): ChainNode {
  const values = parts.formula === undefined || parts.formula === null ? valuesOf(file, parts.figure) : []
  return { phase: null, formula: null, threshold: null, values, chosenBy: chosenBy(values), ...parts }
}

export function formula(rule: ChainRule, inputs: readonly (ChainNode | null)[]): ChainNode['formula'] {
  return { rule, inputs: inputs.filter(input => input !== null) }
}

export function indicatorItem(id: Extract<ChainItem, { of: 'indicator' }>['id'], base: Extract<ChainItem, { of: 'indicator' }>['base'] = null): ChainItem {
  return { of: 'indicator', id, base }
}

function sourceOfClaim({ claims, sources }: ClaimFile, claim: ClaimId): Source | null {
  const id = claims.find(one => one.id === claim)?.source
  return sources.find(source => source.id === id) ?? null
}

function valuesOf(file: ClaimFile, figure: Figure): ChainValue[] {
  if (figure.kind === 'missing' || figure.kind === 'derived') return []
  const claims = (ids: readonly ClaimId[]): ChainValue['claims'] => ids.map(id => ({ id, source: sourceOfClaim(file, id) }))
  const first: ChainValue = { value: figure.value, bound: figure.kind === 'approximate' ? figure.bound : null, interim: figure.interim === true, chosen: true, claims: claims(figure.claims) }
  if (figure.kind !== 'conflicting') return [first]
  return [first, ...figure.alternatives.map((one): ChainValue => ({ value: one.value, bound: null, interim: one.interim === true, chosen: false, claims: claims(one.claims) }))]
}

/** docs/domain.md, rule 8: final before interim; official, media, mirror; the later document; the later cut-off. */
function chosenBy([chosen, other]: readonly ChainValue[]): ChosenBy | null {
  if (chosen === undefined || other === undefined) return null
  if (chosen.interim !== other.interim) return 'final'
  const a = chosen.claims[0]?.source ?? null
  const b = other.claims[0]?.source ?? null
  const rank = (source: Source | null): number => sourceQualities.indexOf(source?.quality ?? 'mirror')
  if (rank(a) !== rank(b)) return 'quality'
  return (a?.publishedOn ?? '') === (b?.publishedOn ?? '') ? 'cutOff' : 'later'
}
