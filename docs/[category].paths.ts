import type { CategoryParams } from '../.vitepress/theme/pageParams'
import { catalogue } from '../data/entries'

export default {
  paths: () =>
    catalogue.map(({ slug }) => ({ params: { category: slug } satisfies CategoryParams })),
}
