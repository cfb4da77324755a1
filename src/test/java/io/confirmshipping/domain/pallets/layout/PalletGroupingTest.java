package io.confirmshipping.domain.pallets.layout;

import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.Stackability;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PalletGroupingTest {

    @Test
    void equal_pallets_are_one_group_wherever_they_come() {
        assertThat(PalletGrouping.group(List.of(
                        pallets(2, "60", "500", "0.8"),
                        pallets(1, "50", "500", "0.8"),
                        pallets(3, "60", "500", "0.8"))))
                .containsExactly(pallets(5, "60", "500.00", "0.800"), pallets(1, "50", "500", "0.8"));
    }

    @Test
    void pallets_that_differ_in_anything_are_not_merged_without_need() {
        List<PalletGroup> different =
                List.of(pallets(1, "60", "500", "0.8"), pallets(1, "60", "499", "0.8"), pallets(1, "60", "499", "0.7"));

        assertThat(PalletGrouping.group(different)).containsExactlyElementsOf(different);
    }

    @Test
    void the_tallest_come_first_and_of_equal_height_the_heaviest() {
        assertThat(PalletGrouping.group(List.of(
                        pallets(1, "50", "900", "0.8"),
                        pallets(1, "60", "400", "0.8"),
                        pallets(1, "60", "500", "0.8"))))
                .extracting(group ->
                        group.dimensions().height() + "/" + group.weight().value())
                .containsExactly("60/500", "60/400", "50/900");
    }

    @Test
    void six_groups_stay_and_of_seven_the_two_of_nearest_height_are_merged() {
        List<PalletGroup> six = Stream.of("70", "60", "50", "40", "30", "20")
                .map(height -> pallets(1, height, "500", "0.8"))
                .toList();
        List<PalletGroup> seven = Stream.concat(six.stream(), Stream.of(pallets(1, "42", "400.01", "0.4")))
                .toList();

        assertThat(PalletGrouping.group(six)).containsExactlyElementsOf(six);
        assertThat(PalletGrouping.group(seven))
                .hasSize(6)
                .contains(pallets(2, "42", "450.01", "0.600"))
                .doesNotContain(pallets(1, "40", "500", "0.8"));
    }

    @Test
    void many_pallets_are_not_raised_where_few_can_be() {
        List<PalletGroup> groups = PalletGrouping.group(List.of(
                pallets(1, "70", "500", "0.8"),
                pallets(1, "60", "500", "0.8"),
                pallets(1, "50", "500", "0.8"),
                pallets(1, "40", "500", "0.8"),
                pallets(9, "38", "500", "0.8"),
                pallets(1, "25", "500", "0.8"),
                pallets(1, "15", "500", "0.8")));

        assertThat(groups).extracting(PalletGroup::quantity).containsExactly(2, 1, 1, 9, 1, 1);
    }

    @Test
    void among_equal_heights_those_of_nearest_weight_are_merged() {
        List<PalletGroup> seven = Stream.of("700", "600", "500", "400", "390", "300", "200")
                .map(pounds -> pallets(1, "60", pounds, "0.8"))
                .toList();

        assertThat(PalletGrouping.group(seven))
                .extracting(group -> group.weight().value().intValue())
                .containsExactly(700, 600, 500, 395, 300, 200);
    }

    private static PalletGroup pallets(int quantity, String height, String pounds, String fill) {
        return new PalletGroup(
                quantity,
                inches("48", "40", height),
                pounds(pounds),
                Optional.of(new BigDecimal(fill)),
                Stackability.NON_STACKABLE);
    }
}
