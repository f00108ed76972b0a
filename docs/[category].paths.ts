import type { CategoryParams } from '../data/pageParams'
import { catalogue } from '../data/catalogue/entries'

export default {
  paths: () =>
    catalogue.map(({ slug }) => ({ params: { category: slug } satisfies CategoryParams })),
}
