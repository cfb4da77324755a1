package io.confirmshipping.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.placement.Places;
import io.confirmshipping.domain.placement.PostalAreas;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Settings files are read completely, and errors name the place. Here the network file is a part of the marketplace file. */
class SettingsFileTest {
    private static final Places US = PlaceFile.read("US");
    private static final PostalAreas AREAS = PostalFile.read("US");
    private static final JsonNode FILE = file();
    private static final List<Place> PLACES = Place.of(FILE);
    private static final Marketplace MARKETPLACE = read(FILE);

    private static final Pattern MAY_BE_MISSING = Pattern.compile(
            ".*\\.methods\\[\\d\\]\\.(mostPallets|leastPounds|box|quoteValidity|voidWindow|carriers\\[\\d\\]\\.parcel)|.*\\.zones\\[\\d\\]\\.upToMiles"
                    + "|.*\\.tiers\\[\\d\\]\\.(upToPounds|upToCubicInches)"
                    + "|.*\\.tiers\\[0\\]\\.perUnit\\.(PARTIAL_SPLITS|MINIMAL_SPLITS)");

    @Test
    void every_number_has_a_source_or_is_called_illustrative() {
        List<Place> numbers =
                PLACES.stream().filter(place -> place.node().isNumber()).toList();

        assertThat(numbers).hasSizeGreaterThan(150).allSatisfy(number -> assertThat(number.source(FILE))
                .isNotBlank());
    }

    @Test
    void every_value_counts_and_a_wrong_one_names_its_place() {
        List<Place> values = PLACES.stream()
                .filter(place -> place.node().isValueNode())
                .filter(place -> !place.key().equals("source"))
                .filter(place -> !isCenterWithClosure(place))
                .toList();

        assertThat(values).hasSizeGreaterThan(250).allSatisfy(value -> {
            JsonNode wrong = value.replaced(FILE, new TextNode("?"));
            if (value.node().isTextual() && isReadable(wrong)) {
                assertThat(read(wrong)).isNotEqualTo(MARKETPLACE);
            } else {
                assertNamed(value, wrong);
            }
        });
    }

    @Test
    void a_missing_value_names_its_place() {
        List<Place> fields = PLACES.stream()
                .filter(place -> place.parent(FILE) instanceof ObjectNode)
                .filter(place -> !place.key().equals("source"))
                .toList();

        assertThat(fields).hasSizeGreaterThan(200).allSatisfy(field -> {
            JsonNode missing = field.removed(FILE);
            if (MAY_BE_MISSING.matcher(field.name()).matches()) {
                assertThat(read(missing)).isNotEqualTo(MARKETPLACE);
            } else {
                assertNamed(field, missing);
            }
        });
    }

    @Test
    void a_table_that_is_none_names_its_place() {
        List<Place> tables =
                PLACES.stream().filter(place -> place.node().isContainerNode()).toList();

        assertThat(tables)
                .hasSizeGreaterThan(50)
                .allSatisfy(table -> assertNamed(table, table.replaced(FILE, new TextNode("?"))));
    }

    @Test
    void a_closure_of_a_center_that_is_not_there_names_its_place() {
        Place closed = PLACES.stream()
                .filter(SettingsFileTest::isCenterWithClosure)
                .findFirst()
                .orElseThrow();

        assertThatIllegalStateException()
                .isThrownBy(() -> read(closed.replaced(FILE, new TextNode("XYZ9"))))
                .withMessageContaining("file.network.closures.list[");
    }

    @Test
    void a_closure_that_ends_before_it_begins_names_its_place() {
        Place until = PLACES.stream()
                .filter(place -> place.key().equals("until"))
                .findFirst()
                .orElseThrow();

        assertNamed(until, until.replaced(FILE, new TextNode("2020-01-01")));
    }

    /** Heavier or farther is never cheaper (rules.md#rule-21). */
    @Test
    void a_price_that_falls_names_its_place() {
        List<Place> rising = PLACES.stream()
                .filter(place ->
                        place.name().matches(".*\\.zones\\[[1-9]\\]\\.perPound|.*\\.tiers\\[[1-9]\\]\\.perUnit\\..*"))
                .filter(place -> place.node().isNumber())
                .toList();

        assertThat(rising)
                .hasSizeGreaterThan(50)
                .allSatisfy(price -> assertNamed(price, price.replaced(FILE, new DecimalNode(new BigDecimal("0.01")))));
    }

    @Test
    void a_single_box_can_always_be_placed() {
        Place minimal = PLACES.stream()
                .filter(place ->
                        place.key().equals("MINIMAL_SPLITS") && place.node().has("fewest"))
                .findFirst()
                .orElseThrow();
        ObjectNode two = minimal.node().deepCopy();

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> read(minimal.replaced(FILE, two.put("fewest", 2).put("most", 2))))
                .withMessageContaining("file.network.placement.strategies");
    }

    @Test
    void a_placement_has_30_destinations_at_most() {
        Place most = PLACES.stream()
                .filter(place -> place.name().endsWith("AMAZON_OPTIMIZED.most"))
                .findFirst()
                .orElseThrow();

        assertNamed(most, most.replaced(FILE, new IntNode(31)));
        assertThatNoException().isThrownBy(() -> read(most.replaced(FILE, new IntNode(30))));
    }

    @Test
    void no_price_weight_or_length_is_negative() {
        List<Place> amounts = PLACES.stream()
                .filter(place -> place.node().isNumber())
                .filter(place -> place.name().startsWith("file.rateCards")
                        || place.name().startsWith("file.pallet")
                        || place.name().startsWith("file.network.fees")
                        || place.name().startsWith("file.network.placement"))
                .filter(place -> !place.key().equals("zone"))
                .toList();

        assertThat(amounts)
                .hasSizeGreaterThan(40)
                .allSatisfy(amount -> assertNamed(amount, amount.replaced(FILE, new TextNode("-0.01"))))
                .allSatisfy(
                        amount -> assertNamed(amount, amount.replaced(FILE, new DecimalNode(new BigDecimal("-0.01")))));
    }

    @Test
    void an_unknown_key_names_its_place() {
        List<Place> tables = PLACES.stream()
                .filter(place -> place.node().isObject())
                .filter(place -> !place.name().equals("file.network"))
                .toList();

        assertThat(tables).hasSizeGreaterThan(40).allSatisfy(table -> {
            ObjectNode more = table.node().deepCopy();
            assertThatIllegalStateException()
                    .isThrownBy(() -> read(table.replaced(FILE, more.put("unknown", 1))))
                    .withMessageContaining(table.name() + ".unknown is unknown");
        });
    }

    @Test
    void an_empty_list_and_a_list_with_a_hole_name_their_place() {
        List<Place> lists =
                PLACES.stream().filter(place -> place.node().isArray()).toList();

        assertThat(lists).hasSizeGreaterThan(10).allSatisfy(list -> {
            assertNamed(list, list.replaced(FILE, JsonNodeFactory.instance.arrayNode()));
            assertNamed(
                    list,
                    list.replaced(FILE, JsonNodeFactory.instance.arrayNode().addNull()));
        });
    }

    @Test
    void every_source_is_demanded() {
        List<Place> sources =
                PLACES.stream().filter(place -> place.key().equals("source")).toList();

        assertThat(sources).hasSizeGreaterThan(8).allSatisfy(source -> assertNamed(source, source.removed(FILE)));
    }

    @Test
    void a_text_is_no_number_and_a_number_no_text() {
        assertThat(PLACES.stream().filter(place -> place.node().isValueNode()))
                .allSatisfy(value -> assertNamed(
                        value,
                        value.replaced(
                                FILE,
                                value.node().isNumber()
                                        ? new TextNode(value.node().asText())
                                        : new DecimalNode(BigDecimal.ONE))));
    }

    @Test
    void a_center_is_on_the_earth() {
        assertThat(PLACES.stream().filter(place -> place.name().matches(".*(latitude|longitude)")))
                .hasSizeGreaterThan(20)
                .allSatisfy(degrees ->
                        assertNamed(degrees, degrees.replaced(FILE, new DecimalNode(new BigDecimal("-181")))));
    }

    @Test
    void a_file_that_has_a_key_twice_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SettingsFile.read("settings/twice.yaml"))
                .withMessageContaining("settings/twice.yaml")
                .withMessageContaining("line: 2");
    }

    private static void assertNamed(Place place, JsonNode file) {
        assertThatIllegalStateException().isThrownBy(() -> read(file)).withMessageContaining(place.name());
    }

    private static boolean isReadable(JsonNode file) {
        try {
            read(file);
            return true;
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }

    private static boolean isCenterWithClosure(Place place) {
        return place.name().matches("file\\.network\\.centers\\.list\\[\\d+\\]\\.code")
                && FILE.at("/network/closures/list")
                        .findValuesAsText("center")
                        .contains(place.node().asText());
    }

    private static Marketplace read(JsonNode file) {
        ObjectNode marketplace = file.deepCopy();
        JsonNode network = Optional.ofNullable(marketplace.remove("network")).orElse(MissingNode.getInstance());
        return new SettingsFile("file", marketplace)
                .as(MarketplaceSettings.class)
                .toMarketplace(
                        new SettingsFile("file.network", network)
                                .as(NetworkSettings.class)
                                .toNetwork("US", US),
                        AREAS);
    }

    private static JsonNode file() {
        ObjectNode file = (ObjectNode)
                SettingsFile.read("marketplaces/ATVPDKIKX0DER.yaml").content();
        return file.set(
                "network", SettingsFile.read("networks/ATVPDKIKX0DER.yaml").content());
    }
}
