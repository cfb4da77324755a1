package io.confirmshipping.domain.placement.planning;

/**
 * How serving begins with stock in some of the centers: every buyer at the nearest.
 *
 * @param stocked the centers that have stock
 * @param flow the share of the buyers by center and area
 * @param load the share of the buyers by center
 * @param miles to a buyer, on average
 * @param prices from there
 */
record InitialFlow(int[] stocked, double[] flow, double[] load, double miles, ResidualCosts prices) {}
