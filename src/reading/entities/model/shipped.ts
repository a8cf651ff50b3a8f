import { type Model, readModel } from './read';
import weights from './weights.json';

let model: Model | undefined;

/** The model that ships with the project (`npm run train:names`), made ready when first asked for. */
export function shippedModel(): Model {
  model ??= readModel(weights);
  return model;
}
