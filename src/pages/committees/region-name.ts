import type { Committee } from '@/domain/committee'

/** The region of a committee's name: 政协河北省委员会 → 河北省. Other names stay as they are. */
export function regionName({ name }: Pick<Committee, 'name'>): string {
  return /^政协(.+)委员会$/.exec(name)?.[1] ?? name
}
