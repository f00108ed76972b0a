import { catalogue } from '../data/catalogue/entries'

export default {
  paths: () => catalogue.map(({ slug }) => ({ params: { category: slug } })),
}
