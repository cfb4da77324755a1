package io.confirmshipping.domain.placement.planning;

import java.util.Arrays;

/**
 * What passing a buyer on costs, from each of some centers to each other: the miles that are added for the cheapest of the
 * areas that the center serves. A center's number is its position among them.
 */
final class ResidualCosts {
    private final DistanceMatrix transport;
    private final int[] centers;
    private final int size;
    private final int areas;

    /** How many of the cheapest areas the center is known not to serve. */
    private final int[] position;

    private final double[] price;
    private final int[] area;

    ResidualCosts(DistanceMatrix transport, int[] centers) {
        this.transport = transport;
        this.centers = centers;
        size = centers.length;
        areas = transport.demand().length;
        position = new int[size * size];
        price = new double[size * size];
        area = new int[size * size];
        Arrays.fill(price, Double.POSITIVE_INFINITY);
    }

    /** Sets all to what they are in another, for the same centers. */
    void set(ResidualCosts other) {
        System.arraycopy(other.position, 0, position, 0, position.length);
        System.arraycopy(other.price, 0, price, 0, price.length);
        System.arraycopy(other.area, 0, area, 0, area.length);
    }

    /** In miles; infinite if there is nobody to pass on. */
    double price(int from, int to) {
        return price[from * size + to];
    }

    /** From where that is the price. */
    int area(int from, int to) {
        return area[from * size + to];
    }

    /** Finds the cheapest area to pass on from a center to each of some others. */
    void update(int from, int[] others, double[] flow) {
        for (int to : others) {
            if (to != from) {
                update(from, to, flow);
            }
        }
    }

    private void update(int from, int to, double[] flow) {
        int[] cheapest = transport.cheapestFirst(centers[from], centers[to]);
        int i = position[from * size + to];
        while (i < cheapest.length && flow[from * areas + cheapest[i]] <= 0) {
            i++;
        }
        position[from * size + to] = i;
        area[from * size + to] = i < cheapest.length ? cheapest[i] : -1;
        price[from * size + to] = i < cheapest.length
                ? transport.miles(centers[to])[cheapest[i]] - transport.miles(centers[from])[cheapest[i]]
                : Double.POSITIVE_INFINITY;
    }

    /** Takes note that a center serves an area now. */
    void serves(int center, int served, int[] others) {
        for (int next : others) {
            if (next != center) {
                position[center * size + next] = Math.min(
                        position[center * size + next], transport.rank(centers[center], centers[next], served));
            }
        }
    }

    /** Over chains of centers, too (Floyd and Warshall), and to centers without stock. */
    void close(double[] closed, int stock, double[] flow) {
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                if ((stock & 1 << from) != 0 && (stock & 1 << to) == 0) {
                    update(from, to, flow);
                }
            }
        }
        System.arraycopy(price, 0, closed, 0, price.length);
        for (int via = 0; via < size; via++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    closed[i * size + j] =
                            Math.min(closed[i * size + j], closed[i * size + via] + closed[via * size + j]);
                }
            }
        }
    }
}
