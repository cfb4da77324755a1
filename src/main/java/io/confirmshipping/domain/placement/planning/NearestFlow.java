package io.confirmshipping.domain.placement.planning;

/**
 * The flow from which the solver starts: every buyer is served by the nearest stocked center.
 *
 * @param flow the buyers by center and area
 * @param served the buyers by center
 * @param cost the sum over all buyers, in millionths of a mile
 * @param costs the residual costs of this flow
 */
record NearestFlow(long[] flow, long[] served, double cost, ResidualCosts costs) {

    /**
     * @param buyers in each area
     * @param stocked those of the centers that have stock
     */
    static NearestFlow of(Reassignments arcs, long[] buyers, int... stocked) {
        long[] flow = new long[arcs.size() * buyers.length];
        long[] served = new long[arcs.size()];
        ResidualCosts residual = new ResidualCosts(arcs);
        double cost = 0;
        for (int area = 0; area < buyers.length; area++) {
            int best = stocked[0];
            for (int center : stocked) {
                best = arcs.cost(best, center, area) < 0 ? center : best;
            }
            flow[best * buyers.length + area] = buyers[area];
            served[best] += buyers[area];
            cost += (double) buyers[area] * arcs.costs()[area * arcs.size() + best];
            residual.gain(best, area);
        }
        return new NearestFlow(flow, served, cost, residual);
    }

    /** Returns how many buyers would have to be reassigned for a stock. */
    long imbalance(Stock stock) {
        long sum = 0;
        for (int i = 0; i < served.length; i++) {
            sum += Math.max(0, served[i] * stock.total() - stock.buyers(i));
        }
        return sum;
    }
}
