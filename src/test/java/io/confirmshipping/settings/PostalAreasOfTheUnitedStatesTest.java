package io.confirmshipping.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.Places;
import io.confirmshipping.domain.placement.PostalArea;
import io.confirmshipping.domain.placement.PostalAreas;
import io.confirmshipping.fixture.Samples;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of every ZIP prefix with its states (rules.md#rule-18). */
class PostalAreasOfTheUnitedStatesTest {
    private static final PostalAreas AREAS = PostalFile.read("US");
    private static final Places PLACES = PlaceFile.read("US");
    private static final Marketplace MARKETPLACE = Samples.MARKETPLACES.get(Samples.MARKETPLACE);

    @Test
    void there_are_933_prefixes() {
        assertThat(AREAS.byPrefix().keySet().stream().filter(prefix -> prefix.length() == 3))
                .hasSize(933);
    }

    @Test
    void where_people_live_state_and_coordinates_are_those_of_the_census() {
        assertThat(PLACES.byPrefix().values()).hasSize(891).allSatisfy(place -> {
            PostalArea area = AREAS.byPrefix().get(place.prefix());
            assertThat(area.states()).contains(place.state());
            assertThat(area.coordinates()).contains(place.coordinates());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "00501, NY", "05501, MA", "19244, PA", "20201, DC", "20301, DC", "20410, DC", "31107, GA", "33222, FL",
        "37501, TN", "39901, GA", "45999, OH", "50940, IA", "55550, MN", "56901, DC", "64999, MO", "73301, TX",
        "84201, UT", "88510, TX", "88888, DC", "88901, NV", "90101, CA", "94203, CA",
    })
    void prefixes_where_no_people_live_are_known(String postalCode, String state) {
        PostalArea area = AREAS.at(postalCode).orElseThrow();

        assertThat(area.states()).containsExactly(state);
        assertThat(area.coordinates()).isPresent();
        assertThat(area.zone()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"06390, CT NY", "20588, DC MD VA", "72643, AR MO", "73949, OK TX", "83414, ID WY"})
    void prefixes_that_cross_a_state_line_have_all_their_states(String postalCode, String states) {
        assertThat(AREAS.at(postalCode).orElseThrow().states()).isEqualTo(Set.of(states.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00000", "00400", "21300", "34300", "42900", "51900", "69900", "70200", "81700", "90900", "98700"
            })
    void prefixes_that_do_not_exist_are_unknown(String postalCode) {
        assertThat(AREAS.at(postalCode)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"09012, AE", "09980, AE", "34002, AA", "96201, AP", "96606, AP"})
    void military_addresses_are_no_place(String postalCode, String code) {
        assertThat(AREAS.at(postalCode)).contains(new PostalArea(Set.of(code), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"00601, PR", "00901, PR", "00802, VI", "96799, AS", "96813, HI"})
    void territories_are_known(String postalCode, String code) {
        assertThat(AREAS.at(postalCode).orElseThrow().states()).containsExactly(code);
    }

    @Test
    void every_fulfillment_center_has_an_address_that_boxes_could_come_from() {
        assertThat(MARKETPLACE.network().centers())
                .allSatisfy(center -> assertThat(MARKETPLACE.origins().errors(center.address()))
                        .as(center.code())
                        .isEmpty());
    }

    @Test
    void every_state_has_an_area_and_every_area_a_known_state() {
        Set<String> sending = MARKETPLACE.origins().states().sending().keySet();

        assertThat(sending).hasSize(51).isEqualTo(PLACES.states());
        assertThat(AREAS.byPrefix().values()).allSatisfy(area -> assertThat(area.states())
                .allSatisfy(state ->
                        assertThat(MARKETPLACE.origins().states().code(state)).contains(state)));
    }

    @Test
    void a_wrong_line_is_named() {
        String columns = "prefix,latitude,longitude,states,zone";
        assertThat(List.of(
                        "981,47.6",
                        "981,north,-122.3,WA,America/Los_Angeles",
                        "981,47.6,-122.3,WA,America/Seattle",
                        "98101,,,,America/Los_Angeles"))
                .allSatisfy(line -> assertThatIllegalStateException()
                        .isThrownBy(() -> PostalFile.areas("some.csv", List.of(columns, line)))
                        .withMessageContaining("some.csv")
                        .withMessageContaining(line));
        assertThatIllegalStateException()
                .isThrownBy(() -> PostalFile.areas("some.csv", List.of("981,47.6,-122.3,WA,America/Los_Angeles")))
                .withMessageContaining("does not begin with");
    }

    @Test
    void a_line_of_more_digits_has_the_place_of_the_area_around_it() {
        PostalAreas areas = PostalFile.areas(
                "some.csv",
                List.of(
                        "prefix,latitude,longitude,states,zone",
                        "995,61.2,-149.9,AK,America/Anchorage",
                        "99546,,,,America/Adak"));

        PostalArea adak = areas.at("99546-0001").orElseThrow();
        assertThat(adak.coordinates()).contains(new Coordinates(61.2, -149.9));
        assertThat(adak.zone().orElseThrow()).hasToString("America/Adak");
        assertThat(areas.at("99547").orElseThrow().zone().orElseThrow()).hasToString("America/Anchorage");
    }
}
