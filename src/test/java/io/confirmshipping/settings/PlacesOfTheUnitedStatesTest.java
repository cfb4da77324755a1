package io.confirmshipping.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.Place;
import io.confirmshipping.domain.placement.Places;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of 3-digit ZIP prefixes that is made of the census of 2010. */
class PlacesOfTheUnitedStatesTest {
    private static final Places US = PlaceFile.read("US");

    /** 308,745,538 were counted in the 50 states and the District of Columbia; 0.002 % of them live in no ZIP area. */
    @Test
    void everybody_lives_somewhere() {
        assertThat(US.byPrefix().values().stream().mapToLong(Place::population).sum())
                .isCloseTo(308_745_538L, within(6_200L));
    }

    @Test
    void the_states_and_the_district_of_columbia_are_there() {
        assertThat(US.states()).hasSize(51).contains("DC", "AK", "HI").doesNotContain("PR");
    }

    @Test
    void known_places_are_where_they_are() {
        assertThat(US.at("98101").orElseThrow().coordinates().exactMilesTo(new Coordinates(47.61, -122.33)))
                .isLessThan(5);
        assertThat(US.at("10001").orElseThrow().coordinates().exactMilesTo(new Coordinates(40.75, -73.99)))
                .isLessThan(5);
        assertThat(US.at("99501").orElseThrow().state()).isEqualTo("AK");
    }

    @Test
    void no_boxes_come_from_military_addresses_territories_and_codes_that_do_not_exist() {
        assertThat(List.of("09012", "34002", "96201", "00901", "96910", "00000", "05501"))
                .allSatisfy(postalCode -> assertThat(US.at(postalCode)).isEmpty());
    }

    @Test
    void a_wrong_line_is_named() {
        String columns = "prefix,latitude,longitude,population,state";
        assertThat(List.of("981,47.6", "981,north,-122.3,1,WA", "981,47.6,-122.3,many,WA"))
                .allSatisfy(line -> assertThatIllegalStateException()
                        .isThrownBy(() -> PlaceFile.places("some.csv", List.of(columns, line)))
                        .withMessageContaining("some.csv")
                        .withMessageContaining(line));
        assertThatIllegalStateException()
                .isThrownBy(() -> PlaceFile.places("some.csv", List.of("981,47.6,-122.3,1,WA")))
                .withMessageContaining("does not begin with");
    }
}
