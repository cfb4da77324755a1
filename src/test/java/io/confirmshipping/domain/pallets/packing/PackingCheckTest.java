package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Handling;
import io.confirmshipping.domain.contents.Load;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The check of every packing finds what is wrong: two boxes of 20 x 10 x 5 in, which must stay upright. */
class PackingCheckTest {
    private static final BoxGroup GROUP =
            new BoxGroup(2, inches("20", "10", "5"), pounds("725"), Handling.UPRIGHT, List.of(held("MUG", 1)));
    private static final Load TWO = RandomLoads.all(GROUP);
    private static final PlacedBox LOWER = box("0", "0", "0");

    @Test
    void nothing_is_wrong_with_a_box_on_another() {
        assertThat(violations(LOWER, box("0", "0", "5"))).isEmpty();
    }

    @Test
    void four_fifths_of_support_are_enough_and_less_is_not() {
        assertThat(violations(LOWER, box("4", "0", "5"))).isEmpty();
        assertThat(violations(LOWER, box("4.001", "0", "5")))
                .singleElement()
                .asString()
                .contains("not supported");
        assertThat(violations(LOWER, box("0", "0", "5.001")))
                .singleElement()
                .asString()
                .contains("not supported");
    }

    @Test
    void boxes_are_not_within_each_other() {
        assertThat(violations(LOWER, box("19.999", "9.999", "0")))
                .singleElement()
                .asString()
                .contains("within");
        assertThat(violations(LOWER, box("20", "0", "0"))).isEmpty();
    }

    @Test
    void boxes_do_not_stand_out() {
        assertThat(violations(LOWER, box("28", "30", "0"))).isEmpty();
        assertThat(violations(LOWER, box("28.001", "30", "0")))
                .singleElement()
                .asString()
                .contains("outside");
        assertThat(violations(LOWER, box("28", "30.001", "0")))
                .singleElement()
                .asString()
                .contains("outside");
    }

    @Test
    void no_box_is_forgotten_and_none_is_packed_twice() {
        assertThat(violations(LOWER)).singleElement().asString().contains("{0=1} instead of {0=2}");
        assertThat(PackingCheck.violations(TWO, PALLET, List.of(new PackedPallet(2, List.of(LOWER)))))
                .isEmpty();
        assertThat(PackingCheck.violations(TWO, PALLET, List.of(new PackedPallet(3, List.of(LOWER)))))
                .isNotEmpty();
    }

    @Test
    void what_must_be_up_is_up_and_nothing_has_grown() {
        assertThat(violations(LOWER, sized("10", "20", "5"))).isEmpty();
        assertThat(violations(LOWER, sized("20", "5", "10")))
                .singleElement()
                .asString()
                .contains("size");
        assertThat(violations(LOWER, sized("20.001", "10", "5")))
                .singleElement()
                .asString()
                .contains("size");
    }

    @Test
    void a_pallet_carries_no_more_than_its_limit() {
        Load heavy = RandomLoads.all(boxes(2, inches("20", "10", "5"), pounds("725.01"), held("MUG", 1)));

        assertThat(PackingCheck.violations(
                        heavy, PALLET, List.of(new PackedPallet(1, List.of(LOWER, box("0", "0", "5"))))))
                .singleElement()
                .asString()
                .contains("weighs 657.718");
    }

    private static List<String> violations(PlacedBox... boxes) {
        return PackingCheck.violations(TWO, PALLET, List.of(new PackedPallet(1, List.of(boxes))));
    }

    private static PlacedBox box(String x, String y, String z) {
        return new PlacedBox(0, decimal(x), decimal(y), decimal(z), decimal("20"), decimal("10"), decimal("5"));
    }

    private static PlacedBox sized(String length, String width, String height) {
        return new PlacedBox(
                0, decimal("20"), decimal("10"), decimal("0"), decimal(length), decimal(width), decimal(height));
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }
}
