package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.SampleShipping.PACIFIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 1 to 100 characters (rules.md#rule-15). */
class ShipmentNameTest {
    private static final String SHIP = "\uD83D\uDEA2"; // one character, two Java chars

    @Test
    void a_name_has_1_to_100_characters() {
        assertThat(new ShipmentName("x").value()).isEqualTo("x");
        assertThat(new ShipmentName("x".repeat(100)).value()).hasSize(100);
        refused("x".repeat(101), 101);
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once() {
        assertThat(new ShipmentName(SHIP.repeat(100)).value()).isEqualTo(SHIP.repeat(100));
        refused(SHIP.repeat(101), 101);
    }

    @Test
    void space_around_a_name_is_no_part_of_it() {
        assertThat(new ShipmentName(" \t Fall restock\u2003\n")).isEqualTo(new ShipmentName("Fall restock"));
        assertThat(new ShipmentName("  " + "x".repeat(100) + "  ").value()).hasSize(100);
    }

    @Test
    void marks_that_join_characters_are_part_of_it() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(new ShipmentName("\u00A0" + family + "\u3000").value()).isEqualTo(family);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003", "\u00A0", "\u202F", "\u200B", "\u200D \u2060"})
    void nothing_but_space_is_no_name(String blank) {
        refused(blank, 0);
    }

    /** 10:14 in Los Angeles; midnight there in the second case. */
    @Test
    void the_first_name_of_a_shipment_tells_when_it_was_confirmed_there_and_where_it_goes() {
        assertThat(ShipmentName.byDefault(Instant.parse("2026-11-22T18:14:59.999Z"), PACIFIC, "ONT8"))
                .isEqualTo(new ShipmentName("FBA STA (11/22/2026 10:14)-ONT8"));
        assertThat(ShipmentName.byDefault(Instant.parse("2026-07-02T07:00:00Z"), PACIFIC, "BFI4"))
                .isEqualTo(new ShipmentName("FBA STA (07/02/2026 00:00)-BFI4"));
    }

    private static void refused(String name, int length) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new ShipmentName(name))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .containsExactly(
                                new FieldError(Position.of(CommandPart.NAME), FieldCode.NAME_LENGTH.of(100, length))));
    }
}
