package io.confirmshipping.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    private static final String UUID = "0c1d2e3f-4a5b-6c7d-8e9f-a0b1c2d3e4f5";

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("wf", WorkflowId::random, WorkflowId::parse), kind("sh", ShipmentId::random, ShipmentId::parse));
    }

    private static <T> Arguments kind(String prefix, Supplier<T> random, Function<String, Optional<T>> parse) {
        return Arguments.of(prefix, random, parse);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_id_is_its_prefix_and_a_uuid_of_38_characters_together(
            String prefix, Supplier<?> random, Function<String, Optional<?>> parse) {
        assertThat(random.get().toString()).hasSize(38).startsWith(prefix);
        assertThat(random.get()).isNotEqualTo(random.get());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_id_is_read_back_from_its_text(String prefix, Supplier<?> random, Function<String, Optional<?>> parse) {
        Object id = random.get();

        assertThat(parse.apply(id.toString()))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(id));
        assertThat(parse.apply(prefix + UUID)).map(Object::toString).hasValue(prefix + UUID);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void any_other_text_is_no_id(String prefix, Supplier<?> random, Function<String, Optional<?>> parse) {
        assertThat(Stream.of(
                                null,
                                "",
                                prefix,
                                UUID,
                                "xx" + UUID,
                                prefix.toUpperCase(java.util.Locale.ROOT) + UUID,
                                prefix + UUID.toUpperCase(java.util.Locale.ROOT),
                                prefix + UUID.replace("-", ""),
                                prefix + UUID.substring(1),
                                prefix + UUID + "0",
                                prefix + UUID + "\n",
                                " " + prefix + UUID,
                                prefix + UUID.replace('c', 'g'))
                        .map(parse))
                .allSatisfy(read -> assertThat(read).isEmpty());
    }

    @Test
    void a_placement_option_is_named_by_its_prefix_and_a_uuid_too() {
        assertThat(PlacementOptionId.random().value()).hasSize(38).startsWith("pl");
        assertThat(PlacementOptionId.random()).isNotEqualTo(PlacementOptionId.random());
    }

    @Test
    void the_id_of_one_kind_is_none_of_another() {
        assertThat(ShipmentId.parse(PlacementOptionId.random().value())).isEmpty();
        assertThat(WorkflowId.parse(ShipmentId.random().value())).isEmpty();
    }

    @Test
    void a_shipment_confirmation_id_always_has_12_characters() {
        Set<ShipmentConfirmationId> drawn = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            ShipmentConfirmationId id = ShipmentConfirmationId.random();
            assertThat(id.value()).matches("FBA[0-9A-Z]{9}");
            drawn.add(id);
        }
        assertThat(drawn).as("among 20,000 of 36^9 hardly any two are alike").hasSizeGreaterThan(19_990);
    }

    /** By chance a place shows one of its 36 characters in none of 2,000 draws once in 10^21 runs. */
    @Test
    void every_letter_and_digit_turns_up_at_every_place_of_a_shipment_confirmation_id() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String value = ShipmentConfirmationId.random().value();
            for (int place = 3; place < 12; place++) {
                seen.add(place + ":" + value.charAt(place));
            }
        }
        assertThat(seen).hasSize(9 * 36);
    }

    @Test
    void a_shipment_confirmation_id_is_read_back_from_its_text() {
        assertThat(ShipmentConfirmationId.parse("FBA15DJ9K2Q7")).hasValue(new ShipmentConfirmationId("FBA15DJ9K2Q7"));
        assertThat(new ShipmentConfirmationId("FBA15DJ9K2Q7")).hasToString("FBA15DJ9K2Q7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FBA",
                "FBA15DJ9K2Q",
                "FBA15DJ9K2Q78",
                "fba15DJ9K2Q7",
                "FBA15dj9k2q7",
                "FBX15DJ9K2Q7",
                "FBA15DJ-K2Q7",
                "FBA15DJ9K2Q7\n",
                " FBA15DJ9K2Q7",
                "FBA15DJ9K2Q٧"
            })
    void any_other_text_is_no_shipment_confirmation_id(String text) {
        assertThat(ShipmentConfirmationId.parse(text)).isEmpty();
    }

    @Test
    void nothing_is_no_shipment_confirmation_id() {
        assertThat(ShipmentConfirmationId.parse(null)).isEmpty();
    }

    @Test
    void sellers_and_marketplaces_are_told_by_their_names() {
        assertThat(new SellerId("seller-1")).hasToString("seller-1");
        assertThat(new MarketplaceId("ATVPDKIKX0DER")).hasToString("ATVPDKIKX0DER");
    }
}
