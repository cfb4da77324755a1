package io.confirmshipping.domain.placement.planning;

/**
 * The flow from which the solver starts: every buyer is served by the nearest stocked center.
 *
 * @param stocked the centers with stock
 * @param flow the share of the buyers by center and area
 * @param shares the share of the buyers by center
 * @param miles to a buyer, on average
 * @param costs the residual costs of this flow
 */
record InitialFlow(int[] stocked, double[] flow, double[] shares, double miles, ResidualCosts costs) {}
