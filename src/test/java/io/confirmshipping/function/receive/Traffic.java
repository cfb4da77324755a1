package io.confirmshipping.function.receive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The life of many shipments as reports: some of them twice, some of them out of order. */
final class Traffic {

    private static final List<String> BEFORE_RECEIVING = List.of("SHIPPED", "IN_TRANSIT", "DELIVERED", "CHECKED_IN");

    private final Random random;
    private final Map<String, List<String>> skus;
    private final Map<String, Map<String, Long>> received = new HashMap<>();

    /** @param skus of every shipment */
    Traffic(Map<String, List<String>> skus, long seed) {
        this.skus = skus;
        this.random = new Random(seed);
    }

    /** Returns the units that a shipment has received in the end, by SKU. */
    Map<String, Long> received(String shipment) {
        return received.get(shipment);
    }

    /**
     * Returns some messages.
     *
     * @param twice how many of them repeat another one
     * @param displaced how many of them do not stand where they happened
     */
    List<Report> messages(int count, int twice, int displaced, Instant begin) {
        List<Report> messages = inOrder(count - twice, begin);
        displace(messages, displaced);
        for (int i = 0; i < twice; i++) {
            messages.add(random.nextInt(messages.size() + 1), messages.get(random.nextInt(messages.size())));
        }
        return messages;
    }

    /** Takes every shipment all the way; the shipments take turns at random. */
    private List<Report> inOrder(int count, Instant begin) {
        List<String> turns = new ArrayList<>();
        List<String> shipments = skus.keySet().stream().sorted().toList();
        for (int i = 0; i < count; i++) {
            turns.add(shipments.get(i % shipments.size()));
        }
        Collections.shuffle(turns, random);
        Map<String, Integer> left = new HashMap<>();
        turns.forEach(shipment -> left.merge(shipment, 1, Integer::sum));
        Map<String, Integer> told = new HashMap<>();
        List<Report> reports = new ArrayList<>();
        for (String shipment : turns) {
            int step = told.merge(shipment, 1, Integer::sum) - 1;
            boolean last = left.merge(shipment, -1, Integer::sum) == 0;
            reports.add(report(shipment, step, last, begin.plusSeconds(reports.size())));
        }
        return reports;
    }

    private Report report(String shipment, int step, boolean last, Instant at) {
        String id = "%s-%d".formatted(shipment, step);
        if (last) {
            return Report.of(shipment, id, "CLOSED", at);
        }
        if (step < BEFORE_RECEIVING.size()) {
            return Report.of(shipment, id, BEFORE_RECEIVING.get(step), at);
        }
        List<String> own = skus.get(shipment);
        String msku = own.get(random.nextInt(own.size()));
        int units = 1 + random.nextInt(9);
        received.computeIfAbsent(shipment, any -> new HashMap<>()).merge(msku, (long) units, Long::sum);
        return Report.receiving(shipment, id, at, msku, units);
    }

    /** Moves some messages to the places of others. */
    private void displace(List<Report> messages, int displaced) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < messages.size(); place++) {
            places.add(place);
        }
        Collections.shuffle(places, random);
        List<Integer> circle = places.subList(0, displaced);
        Report first = messages.get(circle.get(0));
        for (int i = 0; i + 1 < displaced; i++) {
            messages.set(circle.get(i), messages.get(circle.get(i + 1)));
        }
        messages.set(circle.get(displaced - 1), first);
    }
}
