package io.confirmshipping.domain.contents;

import static io.confirmshipping.domain.CommandPart.ITEMS;
import static io.confirmshipping.domain.CommandPart.QUANTITY;
import static io.confirmshipping.domain.CommandPart.SKU;
import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The boxes must hold exactly the items, and there is a limit to both (rules.md#rule-7). */
class ContentsTest {
    @Test
    void boxes_that_hold_exactly_the_items_are_contents() {
        List<Item> items = List.of(item("MUG", 30), item("CUP", 4));
        List<BoxGroup> boxes = List.of(box(2, held("MUG", 10)), box(1, held("MUG", 10), held("CUP", 4)));

        assertThat(Contents.errors(items, boxes)).isEmpty();
        assertThat(new Contents(items, boxes).boxCount()).isEqualTo(3);
    }

    @Test
    void one_unit_too_few_or_too_many_in_the_boxes_is_told_at_the_item() {
        List<BoxGroup> boxes = List.of(box(3, held("MUG", 10)));

        assertThat(Contents.errors(List.of(item("MUG", 31)), boxes))
                .containsExactly(new FieldError(Position.of(ITEMS, 0).then(QUANTITY), FieldCode.OTHER_SUM.of(31, 30)));
        assertThat(Contents.errors(List.of(item("MUG", 29)), boxes))
                .containsExactly(new FieldError(Position.of(ITEMS, 0).then(QUANTITY), FieldCode.OTHER_SUM.of(29, 30)));
    }

    @Test
    void an_item_in_no_box_is_told() {
        assertThat(Contents.errors(List.of(item("MUG", 10), item("CUP", 4)), List.of(box(1, held("MUG", 10)))))
                .containsExactly(new FieldError(Position.of(ITEMS, 1).then(QUANTITY), FieldCode.OTHER_SUM.of(4, 0)));
    }

    @Test
    void a_sku_in_a_box_that_is_none_of_the_items_is_told() {
        List<BoxGroup> boxes = List.of(box(1, held("MUG", 10)), box(1, held("MUG", 10), held("CUP", 4)));

        assertThat(Contents.errors(List.of(item("MUG", 20)), boxes))
                .extracting(FieldError::field)
                .containsExactly("boxes[1].items[1].sku");
    }

    @Test
    void a_sku_named_twice_is_told_at_its_second_place() {
        List<Item> items = List.of(item("MUG", 10), item("CUP", 4), item("MUG", 10));

        assertThat(Contents.errors(items, List.of(box(1, held("MUG", 10), held("CUP", 4)))))
                .containsExactly(new FieldError(
                        Position.of(ITEMS, 2).then(SKU),
                        FieldCode.NAME_EVERY_SKU_ONCE.of(),
                        Optional.of(Position.of(ITEMS, 0).then(SKU)),
                        Optional.empty()));
    }

    @Test
    void a_sku_in_other_letters_is_another_sku() {
        assertThat(Contents.errors(
                        List.of(item("MUG", 1), item("mug", 2)), List.of(box(1, held("MUG", 1), held("mug", 2)))))
                .isEmpty();
    }

    @Test
    void everything_wrong_is_told_at_once() {
        List<Item> items = List.of(item("MUG", 31), item("CUP", 4), item("CUP", 4), item("PAN", 1));
        List<BoxGroup> boxes = List.of(box(3, held("MUG", 10)), box(1, held("CUP", 4), held("POT", 1)));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Contents(items, boxes))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder(
                                "items[0].quantity", "items[2].sku", "items[3].quantity", "boxes[1].items[1].sku"));
    }

    @Test
    void there_is_at_least_one_item_and_one_box() {
        assertThat(Contents.errors(List.of(), List.of()))
                .extracting(FieldError::field)
                .containsExactly("items", "boxes");
    }

    @Test
    void a_box_holds_something() {
        assertThat(Contents.errors(List.of(item("MUG", 10)), List.of(box(1, held("MUG", 10)), box(2))))
                .extracting(FieldError::field)
                .containsExactly("boxes[1].items");
    }

    @Test
    void two_thousand_items_are_allowed_and_one_more_is_not() {
        assertThat(errorsOfItems(2_000)).isEmpty();
        assertThat(errorsOfItems(2_001))
                .extracting(FieldError::field, FieldError::message)
                .containsExactly(tuple("items", "has 2001 items; at most 2000 are allowed in one workflow"));
    }

    @Test
    void five_thousand_boxes_are_allowed_and_one_more_is_not() {
        assertThat(errorsOfBoxes(2_500, 2_500)).isEmpty();
        assertThat(errorsOfBoxes(2_500, 2_501))
                .extracting(FieldError::field, FieldError::message)
                .containsExactly(tuple("boxes", "adds up to 5001 boxes; at most 5000 are allowed in one workflow"));
    }

    @Test
    void more_boxes_than_can_be_counted_in_32_bits_are_too_many_and_not_few() {
        assertThat(errorsOfBoxes(Integer.MAX_VALUE, Integer.MAX_VALUE))
                .extracting(FieldError::field)
                .contains("boxes");
    }

    private static List<FieldError> errorsOfItems(int count) {
        List<Item> items =
                IntStream.range(0, count).mapToObj(i -> item("SKU-" + i, 1)).toList();
        SkuQuantity[] inOneBox =
                items.stream().map(item -> held(item.msku(), 1)).toArray(SkuQuantity[]::new);
        return Contents.errors(items, List.of(box(1, inOneBox)));
    }

    private static List<FieldError> errorsOfBoxes(int first, int second) {
        return Contents.errors(
                List.of(item("MUG", first + second)), List.of(box(first, held("MUG", 1)), box(second, held("MUG", 1))));
    }

    private static Item item(String msku, int quantity) {
        return new Item(msku, quantity, Owner.SELLER, Owner.SELLER);
    }

    private static BoxGroup box(int quantity, SkuQuantity... held) {
        return boxes(quantity, inches("18", "14", "12"), pounds("22.5"), held);
    }
}
