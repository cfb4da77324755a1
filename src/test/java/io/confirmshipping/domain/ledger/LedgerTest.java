package io.confirmshipping.domain.ledger;

import static io.confirmshipping.domain.SampleRates.dollars;
import static io.confirmshipping.domain.explanation.Explanations.saying;
import static io.confirmshipping.domain.ledger.LedgerEntry.Type.CHARGE;
import static io.confirmshipping.domain.ledger.LedgerEntry.Type.REFUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.confirmshipping.domain.charges.ChargeLine;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.LedgerCode;
import io.confirmshipping.domain.identity.ShipmentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Entries are added, never changed; what is owed is their sum. */
class LedgerTest {
    private static final Instant CONFIRMED = Instant.parse("2026-11-22T10:05:00Z");
    private static final Instant LATER = Instant.parse("2026-11-22T10:30:00Z");
    private static final Instant CANCELLED = Instant.parse("2026-11-22T11:00:00Z");
    private static final Optional<ShipmentId> NORTH = Optional.of(ShipmentId.random());
    private static final Optional<ShipmentId> SOUTH = Optional.of(ShipmentId.random());

    private static final LedgerEntry.Subject LABELING =
            new LedgerEntry.Subject(ChargeTarget.LABELING, Optional.empty());

    private static final Charges ACCEPTED = new Charges(
            CurrencyUnit.USD,
            List.of(
                    new ChargeLine(ChargeTarget.SHIPPING, NORTH, dollars("60.00"), saying("north")),
                    new ChargeLine(ChargeTarget.SHIPPING, SOUTH, dollars("40.00"), saying("south")),
                    new ChargeLine(
                            ChargeTarget.LABELING, Optional.empty(), dollars("26.40"), saying("48 x 0.55 per unit"))));
    private static final Ledger CHARGED = Ledger.empty(CurrencyUnit.USD).charge(ACCEPTED, CONFIRMED);

    @Test
    void nothing_is_owed_before_anything_is_accepted() {
        assertThat(Ledger.empty(CurrencyUnit.USD).owed()).isEqualTo(dollars("0.00"));
    }

    @Test
    void every_line_that_was_accepted_is_an_entry() {
        assertThat(CHARGED.entries())
                .containsExactly(
                        new LedgerEntry(
                                CONFIRMED, CHARGE, ChargeTarget.SHIPPING, NORTH, dollars("60.00"), saying("north")),
                        new LedgerEntry(
                                CONFIRMED, CHARGE, ChargeTarget.SHIPPING, SOUTH, dollars("40.00"), saying("south")),
                        new LedgerEntry(
                                CONFIRMED,
                                CHARGE,
                                ChargeTarget.LABELING,
                                Optional.empty(),
                                dollars("26.40"),
                                saying("48 x 0.55 per unit")));
        assertThat(CHARGED.owed()).isEqualTo(ACCEPTED.total()).isEqualTo(dollars("126.40"));
        assertThat(CHARGED.owed(ChargeTarget.SHIPPING)).isEqualTo(dollars("100.00"));
    }

    @Test
    void a_refund_is_an_entry_for_every_charge_and_leaves_the_charges_as_they_were() {
        Ledger refunded = CHARGED.refund(Due.AT_CONFIRMATION, CANCELLED, saying("cancelled"));

        assertThat(refunded.entries()).startsWith(CHARGED.entries().toArray(LedgerEntry[]::new));
        assertThat(refunded.entries().subList(3, refunded.entries().size()))
                .containsExactly(
                        new LedgerEntry(
                                CANCELLED, REFUND, ChargeTarget.SHIPPING, NORTH, dollars("60.00"), saying("cancelled")),
                        new LedgerEntry(
                                CANCELLED,
                                REFUND,
                                ChargeTarget.SHIPPING,
                                SOUTH,
                                dollars("40.00"),
                                saying("cancelled")));
        assertThat(refunded.owed()).isEqualTo(dollars("26.40"));
    }

    @Test
    void nothing_is_refunded_twice() {
        Ledger once = CHARGED.refund(Due.AT_CONFIRMATION, CANCELLED, saying("cancelled"));

        assertThat(once.refund(Due.AT_CONFIRMATION, CANCELLED, saying("cancelled again")))
                .isEqualTo(once);
    }

    @Test
    void what_was_charged_in_two_steps_is_refunded_in_one() {
        Ledger twice = CHARGED.charge(ACCEPTED, CONFIRMED);

        Ledger refunded = twice.refund(Due.AT_CONFIRMATION, CANCELLED, saying("cancelled"));

        assertThat(refunded.entries()).hasSize(6 + 2);
        assertThat(refunded.owed(ChargeTarget.SHIPPING)).isEqualTo(dollars("0.00"));
        assertThat(refunded.owed()).isEqualTo(dollars("52.80"));
    }

    @Test
    void a_correction_says_from_what_to_what_and_why() {
        Ledger more = CHARGED.correct(
                LABELING, dollars("1.65"), LATER, saying("quantities changed"), saying("51 x 0.55 per unit"));
        Ledger less =
                more.correct(LABELING, dollars("-2.20"), LATER, saying("changed again"), saying("47 x 0.55 per unit"));

        assertThat(less.entries().subList(3, 5))
                .extracting(LedgerEntry::type, LedgerEntry::value, LedgerEntry::reason)
                .containsExactly(
                        tuple(
                                CHARGE,
                                dollars("1.65"),
                                corrected("quantities changed", "26.40", "28.05", "51 x 0.55 per unit")),
                        tuple(
                                REFUND,
                                dollars("2.20"),
                                corrected("changed again", "28.05", "25.85", "47 x 0.55 per unit")));
        assertThat(less.correct(LABELING, dollars("0.00"), LATER, saying("nothing"), saying("nothing")))
                .isSameAs(less);
    }

    @Test
    void a_correction_gives_back_no_more_than_is_owed() {
        Ledger nothing = CHARGED.correct(
                LABELING, dollars("-26.41"), LATER, saying("nothing left"), saying("0 x 0.55 per unit"));

        assertThat(nothing.owed(LABELING)).isEqualTo(dollars("0.00"));
        assertThat(nothing.entries().get(3).value()).isEqualTo(dollars("26.40"));
        assertThat(nothing.entries().get(3).reason().toString()).contains("from 26.40 to 0.00");
    }

    @Test
    void a_charge_says_what_it_is_the_sum_of() {
        Ledger once = CHARGED.correct(LABELING, dollars("1.80"), LATER, saying("edited"), saying("more"));
        Ledger often = once.correct(LABELING, dollars("-3.60"), LATER, saying("edited"), saying("less"))
                .correct(LABELING, dollars("0.20"), LATER, saying("edited"), saying("more"));

        assertThat(labeling(CHARGED).reason()).isEqualTo(saying("48 x 0.55 per unit"));
        assertThat(labeling(once).reason())
                .hasToString("26.40 at first, then 1.80 more; see the ledger for the reasons");
        assertThat(labeling(often).amount()).isEqualTo(dollars("24.80"));
        assertThat(labeling(often).reason())
                .hasToString("26.40 at first, then 2.00 more and 3.60 less; see the ledger for the reasons");
    }

    private static ChargeLine labeling(Ledger ledger) {
        return ledger.charges().lines().stream()
                .filter(line -> line.target() == ChargeTarget.LABELING)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void more_is_never_refunded_than_was_charged() {
        LedgerEntry tooMuch = new LedgerEntry(
                CANCELLED, REFUND, ChargeTarget.SHIPPING, NORTH, dollars("60.01"), saying("by mistake"));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Ledger(CurrencyUnit.USD, List.of(CHARGED.entries().get(0), tooMuch)));
    }

    @Test
    void one_shipment_is_not_refunded_what_was_charged_for_another() {
        LedgerEntry other =
                new LedgerEntry(CANCELLED, REFUND, ChargeTarget.SHIPPING, SOUTH, dollars("1.00"), saying("by mistake"));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Ledger(CurrencyUnit.USD, List.of(CHARGED.entries().get(0), other)));
    }

    @Test
    void an_entry_is_of_more_than_nothing() {
        for (String amount : new String[] {"0.00", "-0.01"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LedgerEntry(
                            CONFIRMED,
                            CHARGE,
                            ChargeTarget.PREP,
                            Optional.empty(),
                            dollars(amount),
                            saying("by mistake")));
        }
    }

    private static Explanation corrected(String because, String before, String after, String now) {
        return LedgerCode.CORRECTED.of(saying(because), dollars(before), dollars(after), saying(now));
    }
}
