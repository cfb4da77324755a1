package io.confirmshipping.benchmark.papers;

import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.papers.Papers;
import io.confirmshipping.papers.label.BoxLabel;
import io.confirmshipping.papers.label.BoxLabels;
import io.confirmshipping.papers.sheet.PageType;
import io.confirmshipping.papers.shipment.PrintedBox;
import io.confirmshipping.papers.shipment.PrintedItem;
import io.confirmshipping.papers.shipment.PrintedShipment;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the labels of 5,000 boxes in one document, and prints the time, the bytes, and the memory at its peak. */
public final class PrintedLabels {

    private static final int BOXES = 5000;
    private static final int RUNS = 5;
    private static final double MILLION = 1e6;

    private PrintedLabels() {}

    public static void main(String[] none) throws IOException {
        System.out.printf("%-28s %10s %10s %10s %10s%n", BOXES + " box labels", "ms", "CPU ms", "MB", "heap MB");
        for (PageType page : List.of(PageType.THERMAL_NON_PCP, PageType.LETTER_4, PageType.LETTER_6)) {
            for (int run = 0; run < RUNS; run++) {
                measure(page);
            }
        }
    }

    private static void measure(PageType page) throws IOException {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        CountedBytes out = new CountedBytes();
        long start = System.nanoTime();
        long cpuStart = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        new Papers(true).boxLabels(page, boxes()::iterator, out);
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuStart;
        long time = System.nanoTime() - start;
        long peak = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "%-28s %10.0f %10.0f %10.2f %10.1f%n",
                page.code().replace("PackageLabel_", ""),
                time / MILLION,
                cpu / MILLION,
                out.count / MILLION,
                peak / MILLION);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Every other box holds what its neighbor does not. */
    private static Stream<BoxLabels> boxes() {
        ShipmentConfirmationId id = new ShipmentConfirmationId("FBA15DJ9K2Q7");
        Address address = new Address(
                "Lakeshore Home Goods",
                "2200 W Fulton St",
                Optional.empty(),
                "Chicago",
                "IL",
                "60612",
                "US",
                Optional.empty());
        PrintedShipment shipment = new PrintedShipment(
                id, "Fall restock", LocalDate.of(2026, 11, 28), "Lakeshore", address, "ONT8", address);
        Dimensions size =
                new Dimensions(new BigDecimal("16"), new BigDecimal("12"), new BigDecimal("10"), LengthUnit.IN);
        Weight weight = new Weight(new BigDecimal("22.5"), WeightUnit.LB);
        return IntStream.rangeClosed(1, BOXES).mapToObj(number -> {
            PrintedItem item =
                    new PrintedItem("MUG-" + number % 2, Optional.of("X00000000" + number % 2), 12, Optional.empty());
            PrintedBox box = new PrintedBox(new BoxId(id, number), size, weight, List.of(item));
            return BoxLabels.of(new BoxLabel(shipment, box, BOXES, false));
        });
    }

    /** Counts what is written, and keeps nothing. */
    private static final class CountedBytes extends OutputStream {
        private long count;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }
}
