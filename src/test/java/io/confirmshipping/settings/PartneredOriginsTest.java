package io.confirmshipping.settings;

import static io.confirmshipping.domain.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.SampleMarketplace;
import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.charges.Obstacle;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.Place;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.fixture.Samples;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Partnered carriers take boxes from the 48 contiguous states and the District of Columbia (rules.md#rule-20). */
class PartneredOriginsTest {
    private static final Marketplace MARKETPLACE = Samples.MARKETPLACES.get(Samples.MARKETPLACE);

    @Test
    void they_serve_every_place_but_those_in_alaska_and_hawaii() {
        Set<String> unserved = MARKETPLACE.network().places().byPrefix().values().stream()
                .filter(place ->
                        MARKETPLACE.from(at(place.state(), place.prefix() + "00")).shipping().methods().stream()
                                .anyMatch(rules -> rules.outside().isPresent()))
                .map(Place::state)
                .collect(Collectors.toSet());

        assertThat(unserved).containsExactlyInAnyOrder("AK", "HI");
    }

    @Test
    void own_carriers_serve_every_place() {
        assertThat(MARKETPLACE.from(at("AK", "99501")).shipping().methods())
                .hasSize(4)
                .allSatisfy(rules -> assertThat(rules.outside().isPresent())
                        .isEqualTo(rules.method().isPartnered()));
    }

    @ParameterizedTest
    @CsvSource({"AK, 99501, Alaska (AK)", "HI, 96813, Hawaii (HI)"})
    void partnered_parcels_and_pallets_are_not_available_from_there(String state, String postalCode, String name) {
        List<Quote> quotes = quotes(at(state, postalCode));
        assertThat(quotes).extracting(quote -> quote.method().isPartnered()).contains(true, false);
        for (Quote quote : quotes) {
            if (quote.method().isPartnered()) {
                assertThat(quote.obstacle())
                        .map(Obstacle::detail)
                        .contains(
                                "Partnered carriers take boxes from the 48 contiguous states and the District of Columbia, not from %s. Choose your own carrier."
                                        .formatted(name));
                refused(RefusalCode.CARRIER_NOT_AVAILABLE, quote::checkAvailable);
            } else {
                assertThat(quote.isAvailable()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"WA, 98101", "DC, 20001", "DC, 20201", "TX, 88510"})
    void partnered_parcels_are_available_from_the_contiguous_states(String state, String postalCode) {
        assertThat(quotes(at(state, postalCode)))
                .filteredOn(quote -> quote.method().equals(SampleShipping.PARCELS))
                .isNotEmpty()
                .allMatch(Quote::isAvailable);
    }

    private static List<Quote> quotes(Address source) {
        Offer offer = SampleMarketplace.OFFERING
                .offer(
                        Samples.contents(5),
                        source,
                        PlacementStrategy.AMAZON_OPTIMIZED,
                        MARKETPLACE,
                        Optional.empty(),
                        Samples.NOON)
                .offer();
        return offer.options().stream()
                .flatMap(option -> option.quotes().stream())
                .toList();
    }

    private static Address at(String state, String postalCode) {
        return new Address(
                "Jane Doe", "123 Main St", Optional.empty(), "City", state, postalCode, "US", Optional.empty());
    }
}
