package io.confirmshipping.function.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.explanation.FieldCode;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class FieldPathTest {

    private static final SkuQuantity MUG = new SkuQuantity("MUG", 1);

    @Test
    void an_element_within_an_element_is_a_path() {
        Position position =
                Position.of(CommandPart.BOXES, 2).then(CommandPart.ITEMS, 0).then(CommandPart.SKU);

        assertThat(FieldPath.named(List.of(new FieldError(position, FieldCode.BLANK.of()))))
                .containsExactly(new FieldError("boxes[2].items[0].msku", FieldCode.BLANK.of()));
    }

    @Test
    void a_repeated_sku_names_where_it_was_named_first() {
        BoxGroup box = new BoxGroup(
                1,
                new Dimensions(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN, LengthUnit.IN),
                new Weight(BigDecimal.ONE, WeightUnit.LB),
                List.of(MUG, MUG));
        Item item = new Item("MUG", 2, Owner.SELLER, Owner.SELLER);

        InvalidInput thrown = Assertions.catchThrowableOfType(
                InvalidInput.class, () -> Contents.entered(List.of(item), List.of(box)));

        assertThat(FieldPath.named(thrown.errors()))
                .containsExactly(new FieldError(
                        "boxes[0].items[1].msku",
                        FieldCode.SAME_AS.of("boxes[0].items[0].msku", FieldCode.NAME_EVERY_SKU_OF_A_BOX_ONCE.of())));
    }

    @Test
    void a_field_that_this_door_has_named_stays_as_it_is() {
        List<FieldError> errors = List.of(new FieldError("boxes[1].x", FieldCode.BLANK.of()), InvalidInput.AND_MORE);

        assertThat(FieldPath.named(errors)).isEqualTo(errors);
        assertThat(FieldPath.named(errors).get(1).field()).isEmpty();
    }

    @Test
    void another_door_gives_other_names() {
        Position position = Position.of(CommandPart.ITEMS, 3).then(CommandPart.SKU);

        assertThat(position.path(part -> part == CommandPart.SKU ? "sellerSku" : "lines"))
                .isEqualTo("lines[3].sellerSku");
    }
}
