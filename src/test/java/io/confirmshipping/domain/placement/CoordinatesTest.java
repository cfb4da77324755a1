package io.confirmshipping.domain.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CoordinatesTest {
    private static final Coordinates SEATTLE = new Coordinates(47.6062, -122.3321);
    private static final Coordinates NEW_YORK = new Coordinates(40.7128, -74.0060);

    /** 2,401.9 to 2,408 miles, depending on the shape that is taken for the Earth. */
    @Test
    void it_is_2400_miles_from_seattle_to_new_york_either_way() {
        assertThat(SEATTLE.milesTo(NEW_YORK))
                .isBetween(new BigDecimal("2400"), new BigDecimal("2410"))
                .isEqualTo(NEW_YORK.milesTo(SEATTLE));
    }

    @Test
    void a_degree_of_the_equator_is_69_1_miles_with_one_decimal() {
        assertThat(new Coordinates(0, 0).milesTo(new Coordinates(0, 1))).isEqualTo("69.1");
    }

    @Test
    void a_place_is_no_way_from_itself() {
        assertThat(SEATTLE.milesTo(SEATTLE)).isEqualTo("0.0");
    }

    @Test
    void the_other_side_of_the_earth_is_half_a_circumference_away() {
        assertThat(new Coordinates(90, 0).milesTo(new Coordinates(-90, 0))).isEqualTo("12436.8");
        assertThat(new Coordinates(0, -90).milesTo(new Coordinates(0, 90))).isEqualTo("12436.8");
    }
}
