package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Load;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A pallet has 48 x 40 x 66 in and 1,450 lb for boxes (rules.md#rule-8). */
class BoxesThatNoPalletTakesTest {

    @Test
    void a_box_as_large_as_the_room_on_a_pallet_fits_in_any_turn() {
        assertThat(pack(box("48", "40", "66", "1450"))).hasSize(1);
        assertThat(pack(box("66", "48", "40", "1450"))).hasSize(1);
        assertThat(pack(box("40", "66", "48", "1450"))).hasSize(1);
    }

    @Test
    void a_box_a_hundredth_of_an_inch_larger_does_not() {
        assertThat(refused(box("48.01", "40", "66", "1"))).containsExactly("boxes[0].dimensions");
        assertThat(refused(box("48", "40.01", "66", "1"))).containsExactly("boxes[0].dimensions");
        assertThat(refused(box("48", "40", "66.01", "1"))).containsExactly("boxes[0].dimensions");
    }

    @Test
    void nor_does_a_box_a_hundredth_of_a_pound_heavier_than_a_pallet_carries() {
        assertThat(refused(box("10", "10", "10", "1450.01"))).containsExactly("boxes[0].weight");
    }

    @Test
    void every_box_that_does_not_fit_is_named_with_what_is_wrong() {
        assertThat(refused(box("80", "20", "5", "1"), box("10", "10", "10", "10"), box("80", "80", "80", "2000")))
                .containsExactly("boxes[0].dimensions", "boxes[2].dimensions", "boxes[2].weight");
    }

    @Test
    void the_refusal_says_what_a_pallet_takes() {
        assertThat(PalletFit.errors(load(box("80", "20", "5", "1451")), PALLET))
                .extracting(FieldError::message)
                .containsExactly(
                        "is larger than the 48 x 40 x 66 in that a pallet has for boxes; send it by small parcel or in smaller boxes",
                        "is heavier than the 1450 lb that a pallet carries; send less in a box");
    }

    private static BoxGroup box(String length, String width, String height, String pounds) {
        return boxes(2, inches(length, width, height), pounds(pounds), held("MUG", 1));
    }

    private static List<String> refused(BoxGroup... boxes) {
        List<FieldError> errors = PalletFit.errors(load(boxes), PALLET);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> pack(boxes))
                .satisfies(refusal -> assertThat(refusal.errors()).isEqualTo(errors));
        return errors.stream().map(FieldError::field).toList();
    }

    private static List<PackedPallet> pack(BoxGroup... boxes) {
        return RandomLoads.PACKER.pack(load(boxes), PALLET);
    }

    private static Load load(BoxGroup... boxes) {
        Contents contents = contents(boxes);
        return new Load(
                contents,
                IntStream.range(0, boxes.length)
                        .mapToObj(index -> new BoxShare(index, boxes[index].quantity()))
                        .toList());
    }
}
