package io.confirmshipping.domain.marketplace;

import static io.confirmshipping.domain.SampleContents.WAREHOUSE_IN_SEATTLE;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleMarketplace.MARKETPLACE;
import static io.confirmshipping.domain.SampleMarketplace.OFFERING;
import static io.confirmshipping.domain.SampleRates.FREIGHT_RATES;
import static io.confirmshipping.domain.SampleRates.PARCEL_RATES;
import static io.confirmshipping.domain.SampleRates.RATES;
import static io.confirmshipping.domain.SampleRates.dollars;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PACIFIC;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.HandlingRates;
import io.confirmshipping.domain.charges.RateCard;
import io.confirmshipping.domain.charges.RateCards;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementStrategy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** From December on, 12 units labeled cost 6.00 instead of 3.60; an offer keeps the prices that it was made with. */
class RateCardOfAWorkflowTest {
    private static final RateCard DECEMBER = new RateCard(
            "US-2026-12",
            LocalDate.of(2026, 12, 1),
            CurrencyUnit.USD,
            new HandlingRates(new BigDecimal("0.50"), new BigDecimal("0.50")),
            PARCEL_RATES,
            FREIGHT_RATES);
    private static final Marketplace CHANGING = new Marketplace(
            MARKETPLACE.id(),
            MARKETPLACE.origins(),
            MARKETPLACE.network(),
            MARKETPLACE.shipping(),
            MARKETPLACE.pallets(),
            MARKETPLACE.unitLoads(),
            new RateCards(PACIFIC, List.of(RATES, DECEMBER)));
    private static final Instant MIDNIGHT = Instant.parse("2026-12-01T08:00:00Z");

    @Test
    void an_offer_is_priced_by_the_card_of_its_day() {
        assertThat(labeling(offer(MIDNIGHT.minusMillis(1)))).isEqualTo(dollars("3.60"));
        assertThat(labeling(offer(MIDNIGHT))).isEqualTo(dollars("6.00"));
        assertThat(labeling(offer(MIDNIGHT.plusMillis(1)))).isEqualTo(dollars("6.00"));
    }

    @Test
    void an_offer_names_its_card() {
        assertThat(offer(MIDNIGHT.minusMillis(1)).rateCard()).isEqualTo("US-2026");
        assertThat(offer(MIDNIGHT).rateCard()).isEqualTo("US-2026-12");
    }

    @Test
    void an_offer_made_on_the_last_day_of_a_card_is_valid_at_its_prices_on_the_next() {
        Offer offer = offer(MIDNIGHT.minusMillis(1));

        assertThat(offer.isValidAt(MIDNIGHT)).isTrue();
        assertThat(offer.expiresAt()).isEqualTo(Instant.parse("2026-12-02T07:59:59.999Z"));
    }

    private static Offer offer(Instant now) {
        return OFFERING.offer(
                        contents(Owner.NONE, Owner.AMAZON, mugs(1)),
                        WAREHOUSE_IN_SEATTLE,
                        PlacementStrategy.AMAZON_OPTIMIZED,
                        CHANGING,
                        Optional.empty(),
                        now)
                .offer();
    }

    private static Money labeling(Offer offer) {
        return offer.defaultOption().quote(OWN_PARCELS).charges().of(ChargeTarget.LABELING);
    }
}
