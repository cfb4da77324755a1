// How boxes are spread over fulfillment centers: from the widest, which is free, to a single destination.
export const STRATEGIES = ['AMAZON_OPTIMIZED', 'PARTIAL_SPLITS', 'MINIMAL_SPLITS'];
