package io.confirmshipping.settings;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.confirmshipping.domain.charges.RateCards;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.shipping.BoxLimit;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.shipping.QuantityChangeLimit;
import io.confirmshipping.domain.shipping.ShipDateWindow;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingMode;
import io.confirmshipping.domain.shipping.ShippingRules;
import io.confirmshipping.domain.shipping.ShippingSolution;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** Reads the settings file of one marketplace. */
final class MarketplaceFile {

    /** Prices never pass through binary floating point, and keep the zeros of {@code 0.20}. */
    static final ObjectMapper YAML = YAMLMapper.builder()
            .nodeFactory(new JsonNodeFactory(true))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final SettingsNode file;

    private MarketplaceFile(SettingsNode file) {
        this.file = file;
    }

    /** @param name of the marketplace, {@code marketplaces/<name>.yaml} on the class path */
    static Marketplace read(String name) {
        String place = "marketplaces/" + name + ".yaml";
        try (InputStream stream = MarketplaceFile.class.getClassLoader().getResourceAsStream(place)) {
            return marketplace(new SettingsNode(place, YAML.readTree(stream)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + place, unreadable);
        }
    }

    /** @param file its content, with decimals as they are written */
    static Marketplace marketplace(SettingsNode file) {
        return new MarketplaceFile(file).marketplace();
    }

    private Marketplace marketplace() {
        return new Marketplace(
                new MarketplaceId(file.at("marketplace").text()),
                file.at("country").text(),
                file.at("states").at("coordinates").map(MarketplaceFile::coordinates),
                network(file.at("placement")),
                shipping(file.at("shipping")),
                pallets(file.at("pallet")),
                rates());
    }

    private Network network(SettingsNode placement) {
        Map<PlacementStrategy, BigDecimal> fees = new EnumMap<>(PlacementStrategy.class);
        for (PlacementStrategy strategy : PlacementStrategy.values()) {
            fees.put(strategy, placement.at("feePerUnit").at(strategy.name()).decimal());
        }
        return new Network(
                file.at("centers").at("list").list(this::center),
                boxLimit(placement.at("standardBox")),
                fees,
                placement.at("validity").duration());
    }

    private FulfillmentCenter center(SettingsNode center) {
        String code = center.at("code").text();
        Address address = new Address(
                code,
                center.at("address").text(),
                Optional.empty(),
                center.at("city").text(),
                center.at("state").text(),
                center.at("postalCode").text(),
                file.at("country").text(),
                Optional.empty());
        Coordinates coordinates = new Coordinates(
                center.at("latitude").degrees(), center.at("longitude").degrees());
        return new FulfillmentCenter(
                code, address, coordinates, center.at("oversize").yes());
    }

    private static Coordinates coordinates(SettingsNode pair) {
        return new Coordinates(pair.at(0).degrees(), pair.at(1).degrees());
    }

    private ShippingRules shipping(SettingsNode shipping) {
        return new ShippingRules(
                shipping.at("methods").list(MarketplaceFile::method),
                new ShipDateWindow(zone(), shipping.at("shipDateDaysAhead").integer()),
                quantityChanges(shipping.at("quantityChanges")));
    }

    private static QuantityChangeLimit quantityChanges(SettingsNode changes) {
        return new QuantityChangeLimit(
                changes.at("units").integer(), changes.at("percent").integer());
    }

    private static MethodRules method(SettingsNode method) {
        return new MethodRules(
                new ShippingMethod(
                        method.at("mode").parsed(ShippingMode::valueOf),
                        method.at("solution").parsed(ShippingSolution::valueOf)),
                method.at("carriers")
                        .list(carrier -> new Carrier(
                                carrier.at("alphaCode").text(),
                                carrier.at("name").text())),
                method.at("mostBoxes").integer(),
                method.maybe("mostPallets").map(SettingsNode::integer),
                method.maybe("leastPounds").map(SettingsNode::decimal),
                method.maybe("box").map(MarketplaceFile::boxLimit),
                method.maybe("voidWindow").map(SettingsNode::duration));
    }

    private static BoxLimit boxLimit(SettingsNode box) {
        return new BoxLimit(
                box.at("pounds").decimal(), box.at("longestSideInches").decimal());
    }

    private static PalletRules pallets(SettingsNode pallet) {
        return new PalletRules(
                pallet.at("lengthInches").decimal(),
                pallet.at("widthInches").decimal(),
                pallet.at("heightInches").decimal(),
                pallet.at("ownHeightInches").decimal(),
                pallet.at("pounds").decimal(),
                pallet.at("ownPounds").decimal());
    }

    private RateCards rates() {
        CurrencyUnit currency = file.at("currency").parsed(CurrencyUnit::of);
        return new RateCards(zone(), file.at("rateCards").list(card -> RateCardSection.read(card, currency)));
    }

    private ZoneId zone() {
        return file.at("timeZone").parsed(ZoneId::of);
    }
}
