package io.confirmshipping.domain.ledger;

import static io.confirmshipping.domain.SampleRates.dollars;
import static io.confirmshipping.domain.explanation.Explanations.saying;
import static io.confirmshipping.domain.ledger.EarlierEntries.LATEST;
import static io.confirmshipping.domain.ledger.EarlierEntries.MAX_ENTRIES;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.charges.ChargeLine;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.explanation.LedgerCode;
import io.confirmshipping.domain.identity.ShipmentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** A ledger stays small however often it is corrected, and what is owed stays what it is. */
class EarlierEntriesTest {

    private static final Instant CONFIRMED = Instant.parse("2026-11-22T10:05:00Z");
    private static final Optional<ShipmentId> SHIPMENT = Optional.of(ShipmentId.random());
    private static final LedgerEntry.Subject SHIPPING = LedgerEntry.Subject.shipping(SHIPMENT.orElseThrow());
    private static final LedgerEntry.Subject LABELING =
            new LedgerEntry.Subject(ChargeTarget.LABELING, Optional.empty());

    private static final Ledger CHARGED = Ledger.empty(CurrencyUnit.USD)
            .charge(
                    new Charges(
                            CurrencyUnit.USD,
                            List.of(
                                    new ChargeLine(ChargeTarget.SHIPPING, SHIPMENT, dollars("60.00"), saying("boxes")),
                                    new ChargeLine(
                                            ChargeTarget.LABELING,
                                            Optional.empty(),
                                            dollars("26.40"),
                                            saying("units")))),
                    CONFIRMED);

    /** Adds 1.00 and takes 0.40 away, in turns. */
    private static Ledger corrected(Ledger ledger, int corrections) {
        Ledger corrected = ledger;
        for (int i = 0; i < corrections; i++) {
            corrected = corrected.correct(
                    LABELING,
                    dollars(i % 2 == 0 ? "1.00" : "-0.40"),
                    CONFIRMED.plusSeconds(i + 1),
                    saying("edited"),
                    saying("units"));
        }
        return corrected;
    }

    @Test
    void as_many_entries_as_are_allowed_stay_as_they_are() {
        Ledger full = corrected(CHARGED, MAX_ENTRIES - 2);
        assertThat(full.entries())
                .hasSize(MAX_ENTRIES)
                .startsWith(CHARGED.entries().toArray(LedgerEntry[]::new));
        assertThat(full.entries()).extracting(entry -> entry.reason().code()).doesNotContain(LedgerCode.SUM_OF_CHANGES);
    }

    @Test
    void one_more_sums_up_the_earlier_ones_but_what_was_accepted_and_the_latest() {
        Ledger full = corrected(CHARGED, MAX_ENTRIES - 2);
        Ledger more =
                full.correct(LABELING, dollars("0.10"), CONFIRMED.plusSeconds(999), saying("edited"), saying("units"));

        assertThat(more.entries()).hasSize(2 + 2 + LATEST);
        assertThat(more.entries()).startsWith(CHARGED.entries().toArray(LedgerEntry[]::new));
        assertThat(more.entries().subList(4, 3 + LATEST))
                .isEqualTo(full.entries().subList(MAX_ENTRIES - LATEST + 1, MAX_ENTRIES));
        // 149 corrections are summed up: 75 of 1.00 and 74 of 0.40.
        assertThat(more.entries().get(2).value()).isEqualTo(dollars("75.00"));
        assertThat(more.entries().get(2).at()).isEqualTo(CONFIRMED.plusSeconds(1));
        assertThat(more.entries().get(2).reason()).isEqualTo(LedgerCode.SUM_OF_CHANGES.of(CONFIRMED.plusSeconds(149)));
        assertThat(more.entries().get(3).type()).isEqualTo(LedgerEntry.Type.REFUND);
        assertThat(more.entries().get(3).value()).isEqualTo(dollars("29.60"));
    }

    @Test
    void however_often_it_is_corrected_the_charges_are_those_of_all_entries() {
        Seeds.forEach(3, seed -> checkCharges(new Random(seed)));
    }

    private static void checkCharges(Random random) {
        List<LedgerEntry> all = new ArrayList<>(CHARGED.entries());
        Ledger ledger = CHARGED;
        for (int i = 1; i <= 1_000; i++) {
            ledger = ledger.correct(
                    random.nextBoolean() ? LABELING : SHIPPING,
                    dollars("%d.%02d".formatted(random.nextInt(-9, 10), random.nextInt(100))),
                    CONFIRMED.plusSeconds(i),
                    saying("edited"),
                    saying("now"));
            LedgerEntry last = ledger.entries().get(ledger.entries().size() - 1);
            if (last.at().equals(CONFIRMED.plusSeconds(i))) {
                all.add(last);
            }
            assertThat(ledger.entries()).hasSizeLessThanOrEqualTo(MAX_ENTRIES);
        }
        assertThat(all).hasSizeGreaterThan(MAX_ENTRIES);
        assertThat(ledger.charges()).isEqualTo(new Ledger(CurrencyUnit.USD, all).charges());
    }
}
